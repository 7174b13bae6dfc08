import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
// What lies in static/ is published as it is; ../styles speaks for it.
const rooms = globSync('{shared,functions,infra,web,test}/*/', { cwd: root }).filter(
  (room) => room !== 'web/static',
);
const readme = (room: string) => `${root}${room}/README.md`;

it('finds the folders', () => {
  expect(rooms.length).toBeGreaterThan(35);
});

it.each(rooms)('%s has a README of at most 25 lines', (room) => {
  expect(existsSync(readme(room)), `${room} has no README.md`).toBe(true);
  expect(readFileSync(readme(room), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});
