import { Phone } from './Phone.tsx';
import { service } from './service.ts';

/** A referrer's start: is anyone on, whom to phone, where to begin; all on one screen. */
export function Start() {
  return (
    <div className="app-start">
      <div>
        <h1 className="nhsuk-heading-l">Refer a woman before sentence</h1>
        <p>
          For court staff with a woman who may need treatment from a secondary care mental health team. Before
          the hearing we ask the right team whether it can provide that treatment as part of her sentence. The
          decision is always the court’s.
        </p>
        <div className="app-actions">
          <a className="nhsuk-button" href="/referrals/new" draggable="false">
            Start a referral
          </a>
          <a className="nhsuk-button nhsuk-button--secondary" href="/referrals" draggable="false">
            Sign in
          </a>
        </div>
      </div>
      <div className="app-start__aside">
        <div className="app-start__on">
          <div className="app-box">
            <h2 className="nhsuk-heading-s app-tight">Who is on now</h2>
            <p role="status" data-duty>
              To find out who is on now, phone {service.phone}.
            </p>
            <p className="app-box__phone">
              <Phone />
            </p>
          </div>
        </div>
        <div className="app-box app-box--danger">
          <h2 className="nhsuk-heading-s app-tight">If she is in danger now</h2>
          <p>
            Tell custody healthcare or court staff, or phone <a href="tel:999">999</a>. For urgent medical
            advice phone <a href="tel:111">111</a>. It may be hours before anyone reads a referral.
          </p>
        </div>
      </div>
      <div>
        <p>
          You need your own work email address, but no account: we send a code to it. If a code does not come
          within two minutes, phone <Phone />. With a hearing today, the form takes about five minutes.
        </p>
        <h2 className="nhsuk-heading-s app-tight">If you are in a mental health team</h2>
        <p>
          To answer an enquiry, use the link in your email.{' '}
          <a href="/what-is-an-mhtr-for-clinicians">What a requirement asks of a team</a>
        </p>
        <h2 className="nhsuk-heading-s app-tight">If you are a judge, a magistrate or a legal adviser</h2>
        <p>
          <a href="/what-is-an-mhtr">What a requirement is, in sixty seconds</a>,{' '}
          <a href="/bench-card">a bench card</a> and <a href="/sessions">awareness sessions</a>.
        </p>
      </div>
    </div>
  );
}
