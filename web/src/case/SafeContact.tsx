import { safeWay } from '#shared/enquiry/slice';
import type { DraftAnswers } from '#shared/referral/draft';
import type { Attribution } from '#shared/referral/attribution';
import type { SectionName } from '#shared/referral/sections';
import { inWords } from '#shared/referral/words';
import { AttributionLine } from '../answers/AttributionLine.tsx';
import { Phone } from '../ui/Phone.tsx';

const sharing = [
  ['shareWithTeam', 'Secondary-care team'],
  ['shareWithProbation', 'Probation'],
  ['shareWithCourt', 'Court'],
] as const;

function Sharing({ answers }: { answers: DraftAnswers }) {
  return (
    <ul>
      {sharing.map(([field, recipient]) => (
        <li key={field}>
          {recipient}:{' '}
          {answers[field] === 'yes' ? (
            'she agrees'
          ) : (
            <strong>do not share ({inWords(field, answers).toLowerCase()})</strong>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What to know before doing anything: how she may be reached, and what must not be told to whom. */
export function SafeContact({
  answers,
  attributions,
}: {
  answers: DraftAnswers;
  attributions: readonly Attribution[];
}) {
  const of = (name: SectionName) => attributions.find(({ section }) => section === name);
  return (
    <section className="app-band" aria-labelledby="safe-contact">
      <h2 className="nhsuk-heading-m" id="safe-contact">
        Safe contact
      </h2>
      <p>{safeWay(answers)}</p>
      <AttributionLine attributions={of('reach')} />
      {answers.whereNow === 'own-phone' && typeof answers.herPhone === 'string' && (
        <p>
          Her number:{' '}
          {answers.safeWays?.includes('call') ? (
            <Phone number={answers.herPhone} />
          ) : (
            <>
              {answers.herPhone}. <strong>Nobody has said that it is safe to call her.</strong>
            </>
          )}
        </p>
      )}
      {answers.riskFromSomeone === 'yes' && (
        <p>
          <strong>She is at risk from someone, or someone must not know.</strong>
        </p>
      )}
      {answers.riskFromSomeone === 'not-safe-to-ask' && (
        <p>It was not safe to ask whether she is at risk from someone.</p>
      )}
      {answers.communication === 'yes' && <p>Communication: {inWords('communicationNeed', answers)}</p>}
      <h2 className="nhsuk-heading-m">What she agrees to share</h2>
      <Sharing answers={answers} />
      <AttributionLine attributions={of('agreement')} />
    </section>
  );
}
