import { Conditions } from './Conditions.tsx';
import { CourtGets } from './CourtGets.tsx';
import { legal } from './law.ts';
import { LawSources } from './LawSources.tsx';
import { Phone } from './Phone.tsx';

const facts = [
  'requirement',
  'treatment',
  'kinds',
  'need',
  'arrangements',
  'willingness',
  'no-report',
  'breach',
].map(legal);

/** Sixty seconds for a judge, a magistrate or a legal adviser: what it is and is not, what comes when, whom to call. */
export function ForSentencers() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <div data-sixty-seconds>
          <h1 className="nhsuk-heading-l">What a mental health treatment requirement is</h1>
          <p className="nhsuk-lede-text">{legal('requirement').text} The decision is always the court’s.</p>
          <div className="app-two">
            <div>
              <h2 className="nhsuk-heading-s app-tight">It is</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">
                <li>treatment directed by a registered doctor or psychologist</li>
                <li>in a named hospital or care home, at a named institution, or by a named practitioner</li>
              </ul>
            </div>
            <div>
              <h2 className="nhsuk-heading-s app-tight">It is not</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">
                <li>a hospital or guardianship order</li>
                <li>her consent to treatment, which the team takes</li>
                <li>tied to a doctor’s report: none is required by law</li>
              </ul>
            </div>
          </div>
          <h2 className="nhsuk-heading-m">Three conditions, all needed</h2>
          <Conditions />
          <CourtGets />
          <p>A referral can be made on the day. An answer the same day cannot be promised.</p>
          <h2 className="nhsuk-heading-m">If she does not keep to it</h2>
          <p>{legal('breach').text}</p>
          <h2 className="nhsuk-heading-m">Whom to call</h2>
          <p>
            Ask your probation court team or liaison and diversion to refer, or phone us: <Phone />.
          </p>
        </div>
        <p>
          We work for women, including trans women, and non-binary people assigned female at birth, who may
          need secondary care.
        </p>
        <ul className="nhsuk-list">
          <li>
            <a href="/sessions">Book a place in an awareness session</a>
          </li>
          <li>
            <a href="/bench-card">Bench card: one page to print</a>
          </li>
          <li>
            <a href="/what-is-an-mhtr-for-clinicians">The same for clinicians</a>
          </li>
        </ul>
        <LawSources facts={facts} />
      </div>
    </div>
  );
}
