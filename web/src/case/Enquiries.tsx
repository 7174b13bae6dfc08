import type { CaseView } from '#shared/case/views';
import { enquiryStateWords } from '#shared/lifecycle/enquiry';
import { sectionTitles } from '#shared/referral/sections';
import { whenWords } from '#shared/time/london';

type Enquiry = CaseView['enquiries'][number];

function One({ enquiry, at }: { enquiry: Enquiry; at: string }) {
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
    </li>
  );
}

/** The teams that were asked, and what is known of each mail (H2). */
export function Enquiries({ enquiries, at }: { enquiries: Enquiry[]; at: string }) {
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
            <One key={enquiry.id} enquiry={enquiry} at={at} />
          ))}
        </ul>
      )}
    </section>
  );
}
