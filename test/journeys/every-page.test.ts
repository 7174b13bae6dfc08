import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hostingPages } from './pages/hosting.ts';
import { hubPages } from './pages/hub.ts';
import { publicPages } from './pages/public.ts';
import { referrerPages } from './pages/referrer.ts';
import { signInPages } from './pages/sign-in.ts';
import { staffPages } from './pages/staff.ts';
import { teamPages } from './pages/team.ts';
import { complaints } from './steps/accessible.ts';
import { type Pages, Scene } from './steps/scene.ts';
import { openStage } from './steps/stage.ts';

const all: Pages = {
  ...signInPages,
  ...publicPages,
  ...referrerPages,
  ...hubPages,
  ...staffPages,
  ...hostingPages,
  ...teamPages,
};
const states = Object.entries(all).flatMap(([address, leads]) =>
  Object.entries(leads).map(([state, lead]) => ({ address, state, lead })),
);

describe('every page', () => {
  const stage = openStage();
  const scene = new Scene(stage);
  beforeAll(() => scene.prepare());
  afterEach(() => scene.clear());

  it.each(states)(
    'is accessible, and no wider than 1366 and 320 pixels: $address ($state)',
    async ({ lead }) => {
      expect(await complaints(await lead(scene))).toEqual([]);
    },
  );
});

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
