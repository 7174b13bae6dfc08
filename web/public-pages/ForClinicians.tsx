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
  'amending',
  'breach',
].map(legal);

/** What a secondary care team is asked, and what it is not asked. */
export function ForClinicians() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <div data-sixty-seconds>
          <h1 className="nhsuk-heading-l">What a mental health treatment requirement asks of a team</h1>
          <p className="nhsuk-lede-text">{legal('requirement').text} The decision is always the court’s.</p>
          <div className="app-two">
            <div>
              <h2 className="nhsuk-heading-s app-tight">You are asked</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">
                <li>whether your team can treat her</li>
                <li>where or by whom, from when, for how long</li>
                <li>for a named practitioner’s own agreement</li>
              </ul>
            </div>
            <div>
              <h2 className="nhsuk-heading-s app-tight">You are not asked</h2>
              <ul className="nhsuk-list nhsuk-list--bullet">
                <li>for a view on sentence</li>
                <li>for a doctor’s report: none is required by law</li>
                <li>to enforce anything</li>
              </ul>
            </div>
          </div>
          <h2 className="nhsuk-heading-m">Three conditions, all needed</h2>
          <Conditions />
          <h2 className="nhsuk-heading-m">Who can treat</h2>
          <p>{legal('treatment').text} Your team works under that direction.</p>
          <CourtGets />
          <h2 className="nhsuk-heading-m">If she does not keep to it</h2>
          <p>
            {legal('breach').text} {legal('amending').text}
          </p>
          <h2 className="nhsuk-heading-m">How you hear from us</h2>
          <p>
            By an email that names nobody. Its link leads to your own sign-in and what she agreed to share. We
            do not send what the court decided: phone us to ask.
          </p>
          <h2 className="nhsuk-heading-m">Whom to call</h2>
          <p>
            <Phone />
          </p>
        </div>
        <ul className="nhsuk-list">
          <li>
            <a href="/sessions">Book a place in an awareness session</a>
          </li>
          <li>
            <a href="/bench-card">Bench card: one page to print</a>
          </li>
          <li>
            <a href="/what-is-an-mhtr">The same for sentencers</a>
          </li>
        </ul>
        <LawSources facts={facts} />
      </div>
    </div>
  );
}
