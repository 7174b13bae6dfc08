import { Awaiting } from './Awaiting.tsx';
import { Picture, type PictureName } from './Picture.tsx';
import { service } from './service.ts';

const parts: { picture: PictureName; heading: string; sentences: string[] }[] = [
  {
    picture: 'people',
    heading: 'What this is about',
    sentences: [
      'You have to go to court.',
      'A mental health team may be able to help you.',
      'Someone at court wants to ask the team.',
      'This is called a referral.',
    ],
  },
  {
    picture: 'court',
    heading: 'What the court does',
    sentences: [
      'The court decides your sentence.',
      'Treatment can be part of your sentence.',
      'If it is, you must go to your appointments.',
      'If you do not go, you may have to go back to court.',
      'Your solicitor can tell you more.',
    ],
  },
  {
    picture: 'eye',
    heading: 'Who sees what you say',
    sentences: [
      'Two or three people in our service see all of it.',
      'The person who helps you with the form sees what they wrote.',
      'A mental health team only sees what you say yes to.',
      'Probation and the court only see what you say yes to.',
    ],
  },
  {
    picture: 'shield',
    heading: 'Keeping you safe',
    sentences: [
      'Tell us if someone must not know.',
      'Tell us if a phone is not safe.',
      'If someone is in danger, we may have to tell other people.',
    ],
  },
  {
    picture: 'clock',
    heading: 'How long we keep it',
    sentences: [
      'If the form is not sent, we delete it after 30 days.',
      'If it is sent, it is a health record.',
      'We keep health records for years. It may be 8 years or 20 years.',
    ],
  },
  {
    picture: 'choice',
    heading: 'You can say yes or no',
    sentences: [
      'It is your choice.',
      'You can say no.',
      'You can say yes now and no later.',
      'Then we ask nobody else.',
      'We cannot take back what we have shown someone.',
    ],
  },
  {
    picture: 'phone',
    heading: 'Questions',
    sentences: [
      `Phone us on ${service.phone}.`,
      'You can ask to see what we wrote about you.',
      'You can tell us if something is wrong.',
      'In an emergency phone 999.',
    ],
  },
];

export function EasyRead() {
  return (
    <div className="app-easy-read">
      <h1 className="nhsuk-heading-xl">Easy read: being referred</h1>
      <p>You can ask someone to read this with you.</p>
      {parts.map(({ picture, heading, sentences }) => (
        <section key={picture} className="app-easy-read__part" aria-labelledby={picture}>
          <Picture name={picture} />
          <div>
            <h2 className="nhsuk-heading-l" id={picture}>
              {heading}
            </h2>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </section>
      ))}
      <Awaiting from="the trust or by people who use easy read" />
    </div>
  );
}
