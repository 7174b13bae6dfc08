import { expect, it } from 'vitest';
import { routes } from '#shared/contract/contract';
import { lists, withOneTwice } from './lists.ts';

/** A draft keeps what was typed, whatever it is; what is sent of it is checked then. */
const keptAsTyped = ['referral.save answers.*', 'referral.save follows.*'];

const nameOf = ({ row, path }: (typeof lists)[number]) => `${row} ${path.join('.')}`;
const named = lists.map((list) => [nameOf(list), list] as const);

it('are found: the lists in the bodies of the contract', () => {
  expect(named.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'rota.set rota.people',
      'rota.set rota.hub.pattern',
      'enquiry.ask holdBack',
      'hosting.edit details.audience',
      'referral.submit answers.livesIn',
      ...keptAsTyped,
    ]),
  );
});

it.each(named)('%s with one thing twice is refused in words, at the place of the second', (name, list) => {
  const body = routes.find((one) => one.name === list.row)?.row.body;
  const parsed = body?.safeParse(withOneTwice(list, '2026-11-23'));
  const issues = parsed?.error?.issues ?? [];
  const second = issues.filter(({ path }) => path.slice(0, -1).join('.').startsWith(list.path.join('.')));
  const at = issues.filter(({ path }) => path.join('.').startsWith([...list.path, 1].join('.')));
  if (keptAsTyped.includes(name)) return expect(issues).toEqual([]);
  expect(second.length + at.length, JSON.stringify(issues)).toBeGreaterThan(0);
  expect(at.map(({ message }) => message).join()).toContain('twice');
});
