import { dayWords } from '#shared/time/london';
import { Conditions } from './Conditions.tsx';
import { asOf, legal } from './law.ts';
import { PrintButton } from './PrintButton.tsx';
import { Phone } from './Phone.tsx';

const lengths = ['community-order', 'suspended-supervision', 'suspended-supervision-2026'].map(legal);
const more = ['kinds', 'no-report', 'adult', 'amending', 'breach'].map(legal);
const facts = [...['requirement', 'need', 'arrangements', 'willingness'].map(legal), ...lengths, ...more];

/** One sheet of A4 for the bench: no sign-up, an as-of date, a phone number. */
export function BenchCard() {
  const unchecked = facts.some(({ verifiedBy }) => verifiedBy === null);
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds app-sheet">
        <h1 className="nhsuk-heading-l">Bench card: mental health treatment requirement</h1>
        <p>
          <strong>
            As of {dayWords(asOf(facts))}. Phone <Phone />.
          </strong>{' '}
          The decision is always the court’s.
        </p>
        <PrintButton />
        <p>{legal('requirement').text}</p>
        <h2 className="nhsuk-heading-m">Three conditions, all needed</h2>
        <Conditions />
        <h2 className="nhsuk-heading-m">How long</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lengths.map(({ id, text, to }) => (
            <li key={id}>
              {text}
              {to && ` This is for convictions up to ${dayWords(to)}.`}
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">Also</h2>
        <dl className="app-facts">
          {more.map(({ id, name, text }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <h2 className="nhsuk-heading-m">To ask for one</h2>
        <p>
          Ask the probation court team or liaison and diversion to refer, or phone <Phone />. We work for
          women, including trans women, and non-binary people assigned female at birth, who may need secondary
          care. A referral can be made on the day; an answer the same day cannot be promised. We give no view
          on sentence. This service is not watched day and night.
        </p>
        <p className="app-small">
          Sources: Sentencing Act 2020 as amended, on legislation.gov.uk.
          {unchecked &&
            ' No named lawyer has checked this card yet: read the Act before you rely on it.'}{' '}
          Each source is on the page “What a requirement is”.
        </p>
        <p className="app-screen-only">
          <a href="/what-is-an-mhtr">What a requirement is</a>
        </p>
      </div>
    </div>
  );
}
