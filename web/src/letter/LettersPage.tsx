import { Radios } from 'nhsuk-react-components';
import { useState } from 'react';
import { useLoad } from '../api/load.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { api } from './api.ts';
import { Letter } from './Letter.tsx';
import type { Scheme } from './LetterFrame.tsx';

const title = 'Letters';
const schemes: { value: Scheme; words: string }[] = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** `/letters`: every letter the service can send, in every variant, as text and as HTML. */
export function LettersPage() {
  const [scheme, setScheme] = useState<Scheme>('light');
  const { value, failure, again } = useLoad(['letters'], () => api.letter.list());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return (
    <Page title={title} heading="Every letter the service can send">
      <p>
        These are samples with invented facts. Each letter is sent as text and as HTML; the reader’s mail
        program chooses. Nothing in a letter tells us whether it was read: there is no picture and no
        tracking.
      </p>
      <Radios
        name="scheme"
        legend="Show the HTML as a mail program does in this mode"
        legendProps={{ size: 's' }}
        hint="The letters set no colours of their own, so that dark mode can turn them round."
        inline
      >
        {schemes.map(({ value: own, words }, place) => (
          <Radios.Item
            key={own}
            id={place === 0 ? 'scheme' : `scheme-${own}`}
            value={own}
            checked={scheme === own}
            onChange={() => setScheme(own)}
          >
            {words}
          </Radios.Item>
        ))}
      </Radios>
      {value.items.map((letter) => (
        <Letter key={`${letter.name} ${letter.about}`} letter={letter} scheme={scheme} />
      ))}
    </Page>
  );
}
