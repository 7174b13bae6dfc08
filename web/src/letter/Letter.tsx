import type { letter as rows } from '#shared/contract/letter';
import type { Reply } from '#shared/contract/row';
import { LetterFrame, type Scheme } from './LetterFrame.tsx';

type Sample = Reply<typeof rows.list>['items'][number];

/** "team-answered", "wanted today" as a heading: "Team answered: wanted today". */
const headingOf = ({ name, about }: Sample) =>
  `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}: ${about}`;

/** One letter in one variant: its subject, and text and HTML side by side. */
export function Letter({ letter, scheme }: { letter: Sample; scheme: Scheme }) {
  const heading = headingOf(letter);
  return (
    <section className="app-group" aria-label={heading}>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p>
        Subject: <strong>{letter.subject}</strong>
      </p>
      <div className="app-letter">
        <div>
          <h3 className="nhsuk-heading-s">As text</h3>
          <pre className="app-letter__text">{letter.text}</pre>
        </div>
        <div>
          <h3 className="nhsuk-heading-s">As HTML</h3>
          <LetterFrame title={`${heading}, as HTML`} html={letter.html} scheme={scheme} />
        </div>
      </div>
    </section>
  );
}
