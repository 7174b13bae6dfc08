import { useParams } from 'react-router';
import { inWords } from '#shared/referral/words';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { MatchCard } from './MatchCard.tsx';
import { nameOf } from '../answers/words.ts';

const title = 'Possible matches';

/** `/cases/:id/matches`: this case beside each possible match; a decision is recorded and nothing is merged (H17). */
export function MatchesPage() {
  const { id = '' } = useParams();
  const params = { id };
  const own = useLoad(['case', id], () => api.case.open({ params }));
  const matches = useLoad(['matches', id], () => api.case.matches({ params }));
  const failure = own.failure ?? matches.failure;
  const again = own.failure ? own.again : matches.again;
  if (!own.value || !matches.value)
    return <Loading title={title} heading={title} failure={failure} again={again} />;
  const { answers, reference } = own.value;
  const birth = inWords('dateOfBirth', answers) || `about ${inWords('estimatedAge', answers)} years old`;
  const mine = { name: nameOf(answers), birth, places: inWords('livesIn', answers), reference };
  return (
    <Page title={title} heading={title} before={<BackLink to={`/cases/${id}`}>Back to the case</BackLink>}>
      {matches.value.items.length === 0 && <p>No exact match. This does not mean she is not known.</p>}
      {matches.value.items.map((match) => (
        <MatchCard key={match.id} caseId={id} mine={mine} match={match} again={matches.again} />
      ))}
    </Page>
  );
}
