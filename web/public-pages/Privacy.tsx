import { Awaiting } from './Awaiting.tsx';
import { HowLong } from './HowLong.tsx';
import { Phone } from './Phone.tsx';
import { PrivacyLaw } from './PrivacyLaw.tsx';
import { service } from './service.ts';
import { WhoSeesWhat } from './WhoSeesWhat.tsx';

export function Privacy() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <h1>Privacy notice</h1>
        <Awaiting from="the trust’s information governance lead" />
        <p>
          This page is about the women who are referred and the people who use this service at work. There is
          a shorter <a href="/leaflet">leaflet for her</a>, also <a href="/leaflet-easy-read">in easy read</a>
          .
        </p>

        <h2>Who is responsible</h2>
        <p>
          Oxleas NHS Foundation Trust is the controller of the referral record. The trust of a secondary care
          team that is asked is the controller of what that team then writes in its own records. Probation,
          the court and other services are controllers of what they hold. Agreements between them are still to
          be signed.
        </p>

        <h2>What we hold</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>about her: name, date of birth, where she lives by borough, and safe ways to reach her</li>
          <li>about her health: why secondary care is asked for, risk, pregnancy and communication needs</li>
          <li>about her case: court, hearing, stage, offence and the numbers other services know her by</li>
          <li>what she agreed to, when, and who asked her</li>
          <li>
            about people at work: name, role, organisation, work email, work phone, and what they did and
            opened here
          </li>
          <li>
            about people who book an awareness session: name, role, work email, and what else they tell us,
            such as what they need to take part
          </li>
        </ul>
        <p>We do not ask for a street address, and never for that of a refuge.</p>

        <h2>What it is for</h2>
        <p>
          To find out, before she is sentenced, whether a secondary care team can provide treatment as part of
          a community or suspended sentence; to keep her and others safe while that is done; and to prove
          afterwards who did and saw what. It is not used to advertise, to profile or to decide anything by
          computer alone.
        </p>

        <PrivacyLaw />
        <WhoSeesWhat />
        <p>
          Email is used only to say that something waits. It carries a case reference and never a name, a
          court, an offence or anything about health.
        </p>
        <p>
          Information may be shared without her agreement only where the law requires or allows it: immediate
          danger, the safety of a child or an adult at risk, risk to staff, or an order of a court. A person
          decides, does it outside this service, and writes down what was shared, why and with whom.
        </p>
        <HowLong />
        <p>A person approves the list of health records to delete. None is deleted before that.</p>

        <h2>Her rights, and yours</h2>
        <p>
          Anyone whose information is here may ask for a copy, ask for mistakes to be put right, object to how
          it is used, or ask us to limit its use. Asking costs nothing and does not affect care. Details about
          other people may be left out of a copy. Anyone who booked an awareness session can delete their
          booking by a link in our email. She may also stop further sharing at any time; that cannot take back
          what was already seen.
        </p>

        <h2>Contact</h2>
        <p>
          Phone <Phone /> or write to the data protection officer at {service.dataProtection}. If you are not
          content with the answer, you may complain to the{' '}
          <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.
        </p>

        <h2>Cookies</h2>
        <p>
          The public pages set no cookies, keep nothing in your browser and load nothing from anyone else.
          Signing in uses a cookie of the sign-in service that is needed to keep you signed in.
        </p>
      </div>
    </div>
  );
}
