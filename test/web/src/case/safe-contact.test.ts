import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SafeContact } from '../../../../web/src/case/SafeContact.tsx';

const drawn = (safeWays: string[]) =>
  renderToStaticMarkup(
    createElement(SafeContact, {
      answers: { whereNow: 'own-phone', herPhone: '07700 900123', safeWays },
      attributions: [],
    }),
  );

it.each([[['text']], [['voicemail']], [[]]])('offers no call where only %j is safe', (safeWays) => {
  expect(drawn(safeWays)).not.toContain('tel:');
  expect(drawn(safeWays)).toContain('07700 900123. <strong>Nobody has said that it is safe to call her.');
});

it('offers a call where she said that calling is safe', () => {
  expect(drawn(['text', 'call'])).toContain('href="tel:+447700900123"');
});
