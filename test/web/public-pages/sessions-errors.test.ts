import { expect, it } from 'vitest';
import { scenarioOf } from '#shared/contract/scenario/morning';
import { publicSession } from '#shared/contract/scenario/session';
import type { Faults, SessionsPage } from '../../../web/public-pages/sessions/page.ts';
import { renderSessionsPage } from '../../../web/public-pages/sessions/render.tsx';

const session = publicSession(scenarioOf('2026-11-23', '2026-12-23'));
const typed = {};
const pagesWith = (faults: Faults): SessionsPage[] => [
  { page: 'form', session, typed, faults, id: 'id', started: 'started' },
  { page: 'confirm', session, typed, faults },
  { page: 'cancel', session, typed, faults },
  { page: 'confidence', sessionId: session.id, typed, faults },
];
const draw = (page: SessionsPage) => renderSessionsPage(page, { style: '/a.css', script: '/a.js' });
/** The lines of the summary, and where they lead. */
const summary = (html: string) =>
  [...html.matchAll(/<li>(?:<a href="([^"]*)">)?([^<]*)(?:<\/a>)?<\/li>/g)].map(([, to, words]) => ({
    to,
    words,
  }));

it.each(pagesWith([]).map(({ page }) => page))(
  'only says an error of what the page does not ask, and has "Error:" in its title: %s',
  (name) => {
    const faults = [
      { path: 'nothing-of-the-kind', message: 'Of no field' },
      { path: '', message: 'Of the whole form' },
    ];
    const [page] = pagesWith(faults).filter((one) => one.page === name);
    const html = page ? draw(page) : '';
    const lines = summary(html);
    expect(lines).toContainEqual({ to: undefined, words: 'Of no field' });
    expect(lines).toContainEqual({ to: undefined, words: 'Of the whole form' });
    expect(html).toContain('<title>Error: ');
  },
);

it('leads to the field of an error', () => {
  const [page] = pagesWith([{ path: 'email', message: 'Enter an address' }]);
  expect(page && summary(draw(page))).toContainEqual({ to: '#email', words: 'Enter an address' });
});
