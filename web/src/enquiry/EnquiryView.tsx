import { InsetText, WarningCallout } from 'nhsuk-react-components';
import { useEffect, useRef, useState } from 'react';
import type { TeamView } from '#shared/enquiry/views';
import { closedWords } from '#shared/enquiry/link';
import { answerWords, showsSlice } from '#shared/lifecycle/enquiry';
import { byWords, whenWords } from '#shared/time/london';
import { AttributionLine } from '../answers/AttributionLine.tsx';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { useNow } from '../ui/use-now.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ShownSections } from '../answers/ShownSections.tsx';
import { title } from './use-enquiry.ts';
import { WaitingColleagues } from './WaitingColleagues.tsx';

function Answered({ view, at, justNow }: { view: TeamView; at: string; justNow: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pressed button may be gone, so the focus moves to the outcome.
    if (justNow) place.current?.focus();
  }, [justNow, view.version]);
  if (!view.answer) return null;
  return (
    <div role="status" tabIndex={-1} ref={place} className="app-answered">
      <InsetText>
        <p>
          <strong>Answered: {answerWords[view.answer.kind]}</strong>
          {view.answer.line && ` “${view.answer.line}”`}
        </p>
        <p>
          By {view.answer.by}, {whenWords(view.answer.at, at)}. The hub can see your answer.
        </p>
      </InsetText>
    </div>
  );
}

/** What must be kept from whom, in the words of the hub; without them, to phone it first (B7). */
function DoNotTell({ view: { doNotTell, hubPhone }, at }: { view: TeamView; at: string }) {
  if (!doNotTell) return null;
  return (
    <section className="app-band" aria-labelledby="do-not-tell">
      <h2 className="nhsuk-heading-m" id="do-not-tell">
        Do not tell
      </h2>
      {doNotTell.confirmedAt === null ? (
        <p>
          <strong>{doNotTell.say}</strong> Something must be kept from someone: <Phone number={hubPhone} />
        </p>
      ) : (
        <>
          <p className="app-as-written">
            <strong>{doNotTell.say}</strong>
          </p>
          <p className="nhsuk-hint">Confirmed by the hub, {whenWords(doNotTell.confirmedAt, at)}</p>
        </>
      )}
    </section>
  );
}

/** What may be shared with the team now. */
function Slice({ view, again }: { view: TeamView; again: () => void }) {
  return (
    <>
      {view.someHeldBack && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Some information is not shown</WarningCallout.Heading>
          <p>
            Some information is not shown; phone the hub: <Phone number={view.hubPhone} />
          </p>
        </WarningCallout>
      )}
      <section className="app-band" aria-labelledby="safe-way">
        <h2 className="nhsuk-heading-m" id="safe-way">
          One safe way to reach her
        </h2>
        <p>{view.safeWay}</p>
        <AttributionLine attributions={view.shown.find(({ section }) => section === 'reach')?.attributions} />
      </section>
      <ShownSections shown={view.shown} level="h2" />
      <WaitingColleagues view={view} again={again} />
    </>
  );
}

/** After “not us”: the team has no business with it any more, so nothing of it is shown. */
function Closed() {
  return (
    <InsetText>
      <p>{closedWords}</p>
      <p>If your team can look at it after all, change the answer above. Then it is shown again.</p>
    </InsetText>
  );
}

/** The team's page: what is asked, the four answers, one safe way to reach her, and the consented slice. */
export function EnquiryView({ opened, again }: { opened: TeamView; again: () => void }) {
  const { at } = useNow();
  const [answered, setAnswered] = useState<TeamView | null>(null);
  const view = answered && answered.version > opened.version ? answered : opened;
  return (
    <Page title={title} heading={`Enquiry ${view.reference}`}>
      <p>
        {view.teamName}:{' '}
        {showsSlice(view.state) && (
          <>
            can you look at this? Please answer by <strong>{byWords(view.dueAt, at)}</strong>.{' '}
          </>
        )}
        Phone the hub: <Phone number={view.hubPhone} />
      </p>
      <DoNotTell view={view} at={at} />
      <Answered view={view} at={at} justNow={view === answered} />
      <AnswerForm view={view} onAnswered={setAnswered} again={again} />
      {showsSlice(view.state) ? <Slice view={view} again={again} /> : <Closed />}
    </Page>
  );
}
