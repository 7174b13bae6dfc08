import type { CaseView } from '#shared/case/views';
import { doNotTellWords, phoneFirst } from '#shared/enquiry/do-not-tell';
import { enquiryStateWords } from '#shared/lifecycle/enquiry';
import { sectionTitles } from '#shared/referral/sections';
import { whenWords } from '#shared/time/london';

type Enquiry = CaseView['enquiries'][number];

/** What this team reads under “Do not tell” (B7). */
function Told({ enquiry: { doNotTell }, at }: { enquiry: Enquiry; at: string }) {
  if (!doNotTell?.say) return <p>Under “Do not tell” this team reads: {phoneFirst}</p>;
  return (
    <>
      <p>
        Under “Do not tell” this team reads, confirmed {whenWords(doNotTell.at, at)} by {doNotTell.by}:
      </p>
      <p className="app-as-written">{doNotTell.say}</p>
    </>
  );
}

function One({ enquiry, kept, at }: { enquiry: Enquiry; kept: boolean; at: string }) {
  return (
    <li className="app-task">
      <p>
        <strong>{enquiry.teamName}</strong>: {enquiryStateWords[enquiry.state]}
      </p>
      <p>
        Asked {whenWords(enquiry.askedAt, at)} by {enquiry.askedBy}. Answer due {whenWords(enquiry.dueAt, at)}
        .
        <br />
        Mail: {enquiry.mail}.
        {enquiry.openedAt &&
          ` Opened ${whenWords(enquiry.openedAt, at)} by ${enquiry.openedBy ?? 'somebody'}.`}
      </p>
      {enquiry.answer && (
        <p>
          Answered {whenWords(enquiry.answer.at, at)} by {enquiry.answer.by}
          {enquiry.answer.line && `: “${enquiry.answer.line}”`}
        </p>
      )}
      {enquiry.heldBack.length > 0 && (
        <p>Held back: {enquiry.heldBack.map((name) => sectionTitles[name]).join(', ')}</p>
      )}
      {kept && <Told enquiry={enquiry} at={at} />}
    </li>
  );
}

/** The teams that were asked, and what is known of each mail (H2). */
export function Enquiries({ view: { enquiries, answers }, at }: { view: CaseView; at: string }) {
  const kept = doNotTellWords(answers) !== '';
  return (
    <section aria-labelledby="enquiries">
      <h2 className="nhsuk-heading-m" id="enquiries" tabIndex={-1}>
        Teams asked
      </h2>
      {enquiries.length === 0 ? (
        <p>No team has been asked yet.</p>
      ) : (
        <ul className="app-tasks">
          {enquiries.map((enquiry) => (
            <One key={enquiry.id} enquiry={enquiry} kept={kept} at={at} />
          ))}
        </ul>
      )}
    </section>
  );
}
