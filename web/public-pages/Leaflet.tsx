import { Awaiting } from './Awaiting.tsx';
import { Phone } from './Phone.tsx';

/** For her, on one printed page (H21). It speaks to her, and promises nothing that others decide. */
export function Leaflet() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds app-sheet">
        <h1>If someone wants to refer you</h1>
        <p>
          Before you are sentenced, a person at court would like to ask a mental health team whether it can
          offer you treatment. This page says what happens to what you tell them. You can have it read to you,
          with an interpreter.
        </p>
        <h2>Why</h2>
        <p>
          The judge or magistrates may be able to make treatment part of your sentence. They need to know that
          a team will offer it and that you are willing. The decision is always the court’s. If the court
          orders treatment, missing it without a good reason can bring you back to court. Your solicitor can
          explain this.
        </p>
        <h2>Who sees what</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>The person who refers you sees what they wrote down.</li>
          <li>
            Our liaison practitioner, our consultant psychologist and whoever covers for them see all of it.
          </li>
          <li>
            A mental health team, probation and the court see only what you agree to, each one separately.
          </li>
          <li>Emails never say your name, your court, your offence or anything about your health.</li>
        </ul>
        <p>
          You can name a person or a service that must not know, and ways of reaching you that are not safe.
          We share without your agreement only when the law makes us or allows us, for example when someone is
          in danger.
        </p>
        <h2>How long</h2>
        <p>
          A form that is never sent is deleted after 30 days. A referral is kept as a health record: 8 years
          is proposed if no team takes it on, and 20 years after treatment ends if one does.
        </p>
        <h2>You can say no, or change your mind</h2>
        <p>
          You do not have to agree. If you say no, nothing is sent and the court decides without it. You can
          agree now and change your mind later: about one service, or about everything. Tell the person who
          referred you, or phone us. From then on we ask nobody else. We cannot take back what someone has
          already been shown.
        </p>
        <h2>Whom to phone</h2>
        <p>
          <Phone />. You can ask what we hold, ask for a copy, have a mistake put right, or complain. Nobody
          watches this service day and night. In an emergency phone 999. When you need help with how you feel,
          phone 111 and choose the mental health option.
        </p>
        <p>If it is not safe to keep this page, you do not have to. You can phone us or ask for it again.</p>
        <Awaiting from="the trust or by women who have been in this position" />
        <p className="app-screen-only">
          There is also an <a href="/leaflet-easy-read">easy read version</a>.
        </p>
      </div>
    </div>
  );
}
