import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rooms = globSync('{shared,functions,infra,web,test}/*/', { cwd: root });
const readme = (room: string) => `${root}${room}/README.md`;

it('finds the rooms', () => {
  expect(rooms.length).toBeGreaterThan(40);
});

it.each(rooms)('%s has a README of at most 25 lines', (room) => {
  expect(existsSync(readme(room)), `${room} has no README.md`).toBe(true);
  expect(readFileSync(readme(room), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});
