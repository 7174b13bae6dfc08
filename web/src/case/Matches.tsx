import { Link } from 'react-router';
import type { CaseView } from '#shared/case/views';
import { matchWords } from '#shared/lifecycle/match';
import { whenWords } from '#shared/time/london';

/** What was decided about each similar case, by whom and when, with the way there. */
function Decided({ decisions, at }: { decisions: CaseView['matchDecisions']; at: string }) {
  if (decisions.length === 0) return null;
  return (
    <ul>
      {decisions.map(({ otherId, reference, decision, ...decided }) => (
        <li key={otherId}>
          <strong>{matchWords[decision]}</strong> as in <Link to={`/cases/${otherId}`}>case {reference}</Link>
          , decided by {decided.by} {whenWords(decided.at, at)}
        </li>
      ))}
    </ul>
  );
}

/** Similar cases, and what people decided about them (H17). */
export function Matches({ view, at }: { view: CaseView; at: string }) {
  return (
    <section aria-labelledby="matches">
      <h2 className="nhsuk-heading-m" id="matches">
        Possible matches
      </h2>
      {view.possibleMatches === 0 ? (
        <p>No exact match. This does not mean she is not known.</p>
      ) : (
        <p>
          <Link to={`/cases/${view.id}/matches`}>
            Compare {view.possibleMatches} possible {view.possibleMatches === 1 ? 'match' : 'matches'}
          </Link>
        </p>
      )}
      <Decided decisions={view.matchDecisions} at={at} />
    </section>
  );
}
