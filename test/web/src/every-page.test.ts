import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingPages } from '#test/journeys/pages/hosting';
import { hubPages } from '#test/journeys/pages/hub';
import { publicPages } from '#test/journeys/pages/public';
import { referrerPages } from '#test/journeys/pages/referrer';
import { signInPages } from '#test/journeys/pages/sign-in';
import { staffPages } from '#test/journeys/pages/staff';
import { teamPages } from '#test/journeys/pages/team';
import type { Pages } from '#test/journeys/steps/fixture';

const all: Pages = {
  ...signInPages,
  ...publicPages,
  ...referrerPages,
  ...hubPages,
  ...staffPages,
  ...hostingPages,
  ...teamPages,
};
describe('the list of pages', () => {
  const routes = [...readFileSync('web/src/routes.tsx', 'utf8').matchAll(/path="([^"]+)"/g)].map(
    (found) => found[1] ?? '',
  );
  const built = readdirSync('dist/web')
    .filter((file) => file.endsWith('.html') && file !== 'app.html')
    .map((file) => `/${file}`);

  it('holds every page that the router or the build knows: add its states under test/journeys/pages', () => {
    expect([...routes, ...built].filter((address) => !(address in all))).toEqual([]);
    expect(routes.length).toBeGreaterThan(10);
  });

  /** What these show is there without a word of the API. */
  const loadsNothing = ['/home', '/account', '/referrals/new', '*'];

  it('holds, of every page that loads something, how it fails', () => {
    const fails = (address: string) =>
      Object.keys(all[address] ?? {}).some((state) => /^(error|cannot be reached)/.test(state));
    expect(routes.filter((address) => !fails(address))).toEqual(loadsNothing);
  });

  it('holds no page that is gone', () => {
    const known = [...routes, ...built];
    const ours = Object.keys(all).filter((address) => !address.startsWith('/local/'));
    expect(ours.filter((address) => !known.includes(address))).toEqual([]);
  });
});
