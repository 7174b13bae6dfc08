import { Phone } from './Phone.tsx';
import { service } from './service.ts';

/** Follows the model statement of the accessibility regulations; only what has been tested is claimed. */
export function Accessibility() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <h1>Accessibility statement</h1>
        <p>
          This statement applies to the referral service “{service.name}”: its public pages, the referral form
          and the pages for staff who sign in. Oxleas NHS Foundation Trust runs it. You should be able to:
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>zoom in to 400% without text going off the screen, and use it 320 pixels wide</li>
          <li>do everything with a keyboard</li>
          <li>change colours, contrast and fonts in your browser</li>
          <li>listen to every page with a screen reader</li>
          <li>stop at any point of a referral and come back to what you typed</li>
        </ul>

        <h2>Feedback and contact</h2>
        <p>
          If something does not work for you, or you need a page in large print, easy read, audio or braille,
          phone <Phone /> or email {service.email}. We aim to answer within 5 working days. If a hearing is
          near, phone: a referral can be taken over the phone.
        </p>

        <h2>Enforcement procedure</h2>
        <p>
          The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector
          Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility
          regulations”). If you are not happy with how we respond to your complaint, contact the{' '}
          <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>.
        </p>

        <h2>Technical information</h2>
        <p>
          Oxleas NHS Foundation Trust is committed to making this website accessible, in accordance with the
          accessibility regulations.
        </p>
        <h3>Compliance status</h3>
        <p>
          The aim is the Web Content Accessibility Guidelines (WCAG) version 2.2 AA standard. This website is
          partially compliant with it: no independent audit has been made, so we do not claim more.
        </p>
        <h3>What we know is missing</h3>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>no test yet with people who use screen readers, magnifiers, switches or speech recognition</li>
          <li>
            the easy read leaflet has not been checked by people who use easy read, and its pictures are
            simple drawings
          </li>
          <li>there is no British Sign Language video and no translation of the leaflet</li>
          <li>
            the code that signs you in comes by email only; if you cannot use it, phone and we take the
            referral
          </li>
          <li>
            pressing Shift three times leaves the page; it may clash with a shortcut of your own software
          </li>
        </ul>

        <h2>How this was tested</h2>
        <p>
          Each change is tested by axe-core in Chromium on every page, empty, filled in, with errors and sent,
          and by journeys that use the real service. We also look at the pages 1366 and 320 pixels wide.
          Automatic tests find only part of what can be wrong.
        </p>
        <h2>Preparation of this statement</h2>
        <p>
          Prepared on 23 November 2026 from our own tests. It is to be reviewed after the first independent
          audit, and at least once a year.
        </p>
      </div>
    </div>
  );
}
