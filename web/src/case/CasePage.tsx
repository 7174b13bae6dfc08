import { Tag } from 'nhsuk-react-components';
import { useParams } from 'react-router';
import type { CaseView } from '#shared/case/views';
import { caseStateWords } from '#shared/lifecycle/case';
import { whenWords } from '#shared/time/london';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';
import { AnswersList } from '../answers/AnswersList.tsx';
import { DoNotTell } from '../answers/DoNotTell.tsx';
import { hearingWords } from '../answers/hearing-words.ts';
import { Outstanding } from '../answers/Outstanding.tsx';
import { BackLink } from '../ui/BackLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useNow } from '../ui/use-now.ts';
import { AskTeams } from './AskTeams.tsx';
import { Enquiries } from './Enquiries.tsx';
import { MailTrouble, tasksOf, troubledIn } from './MailTrouble.tsx';
import { Matches } from './Matches.tsx';
import { Referrer } from './Referrer.tsx';
import { SafeContact } from './SafeContact.tsx';
import { Tasks } from './Tasks.tsx';
import { leftWords, nameOf } from '../answers/words.ts';

const title = 'A case';

function CaseFacts({ view, at }: { view: CaseView; at: string }) {
  const rows = [
    ['Reference', view.reference],
    ['Hearing', `${hearingWords(view.hearing)} (${leftWords(view.hearing, at)})`],
    ['State', caseStateWords[view.state]],
    ['Sent', whenWords(view.sentAt, at)],
    [
      'First opened',
      view.openedAt ? `${whenWords(view.openedAt, at)} by ${view.openedBy ?? 'somebody'}` : 'Now',
    ],
  ] as const;
  return <Facts rows={rows} />;
}

function Case({ view, again }: { view: CaseView; again: () => void }) {
  const { at } = useNow();
  const troubled = troubledIn(view);
  const shownThere = tasksOf(troubled, view.tasks);
  return (
    <Page title={title} heading={nameOf(view.answers)} before={<BackLink to="/cases">Cases</BackLink>}>
      {view.imminent && (
        <p>
          <Tag modifier="red">Imminent risk</Tag>
        </p>
      )}
      <DoNotTell answers={view.answers} none="The referral names nobody who must not be told." />
      <SafeContact answers={view.answers} attributions={view.attributions} />
      <MailTrouble view={view} troubled={troubled} at={at} again={again} />
      <CaseFacts view={view} at={at} />
      <Tasks
        caseId={view.id}
        tasks={view.tasks.filter((task) => !shownThere.includes(task))}
        teams={view.suggested}
        above={shownThere.length}
        verified={view.referrer.verified}
        at={at}
        again={again}
      />
      <Referrer referrer={view.referrer} again={again} />
      <Matches view={view} at={at} />
      <Enquiries view={view} at={at} />
      <AskTeams view={view} again={again} />
      <Outstanding items={view.outstanding} heading="Still missing" />
      <h2 className="nhsuk-heading-l">The referral</h2>
      <AnswersList
        answers={view.answers}
        marked={view.unchecked}
        attributions={view.attributions}
        level="h3"
      />
    </Page>
  );
}

/** `/cases/:id`: one case in full. Opening it is recorded. */
export function CasePage() {
  const { id = '' } = useParams();
  const { value, failure, again } = useLoad(['case', id], () => api.case.open({ params: { id } }));
  if (!value) return <Loading title={title} heading="A case" failure={failure} again={again} />;
  return <Case view={value} again={again} />;
}
