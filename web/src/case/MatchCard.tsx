import { Button, Card } from 'nhsuk-react-components';
import { Link } from 'react-router';
import type { MatchView } from '#shared/case/views';
import { type MatchAct, matchActs, matchMoves, matchWords } from '#shared/lifecycle/match';
import { next } from '#shared/lifecycle/moves';
import { inWords } from '#shared/referral/words';
import { whenWords } from '#shared/time/london';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { refusedWith } from '../api/outcome.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { useNow } from '../ui/use-now.ts';

type Mine = { name: string; birth: string; places: string; reference: string };

/** Enough to tell two women apart, and the decision. */
export function MatchCard({
  caseId,
  mine,
  match,
  again,
}: {
  caseId: string;
  mine: Mine;
  match: MatchView;
  again: () => void;
}) {
  const { at } = useNow();
  const deciding = useAct((decision: MatchAct) =>
    api.case.decideMatch({
      params: { id: caseId, otherId: match.id },
      body: { version: match.version, decision },
    }),
  );
  const decide = async (decision: MatchAct) => {
    const outcome = await deciding.run(decision);
    if (outcome?.kind === 'ok') again();
  };
  const possible = matchActs.filter((act) => next(matchMoves, match.decision ?? 'undecided', act) !== null);
  const rows = [
    ['Name', mine.name, match.name],
    ['Date of birth', mine.birth, match.birth],
    ['Borough', mine.places, inWords('livesIn', { livesIn: match.boroughs })],
    ['Reference', mine.reference, match.reference],
  ] as const;
  return (
    <Card>
      <Card.Heading headingLevel="h2">{match.reference}</Card.Heading>
      {deciding.failure && <ProblemSummary key={deciding.failed} failure={deciding.failure} />}
      {refusedWith(deciding.failure ?? undefined, 'changed-meanwhile') && (
        <Button type="button" small secondary onClick={again}>
          See what changed
        </Button>
      )}
      <table className="nhsuk-table app-compared">
        <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">
          This case beside {match.reference}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">This case</th>
            <th scope="col">Possible match</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, own, other]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{own}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Found by: {match.because.join(', ')}. Sent {whenWords(match.sentAt, at)}.{' '}
        <Link to={`/cases/${match.id}`}>Open {match.reference}</Link>
      </p>
      {match.decision && (
        <p role="status">
          <strong>{matchWords[match.decision]}</strong>, decided by {match.decidedBy ?? 'somebody'}
          {match.decidedAt && ` ${whenWords(match.decidedAt, at)}`}
        </p>
      )}
      {possible.map((decision) => (
        <Button
          key={decision}
          type="button"
          small
          secondary
          className="app-beside-button"
          aria-disabled={deciding.busy}
          onClick={() => void decide(decision)}
        >
          {matchWords[decision]}
          <span className="nhsuk-u-visually-hidden"> ({match.reference})</span>
        </Button>
      ))}
    </Card>
  );
}
