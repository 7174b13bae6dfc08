import { expect, it } from 'vitest';
import { decideOpen } from '#functions/acts/case/open.decide';
import { at, put, sent } from '#test/support/items/case';

it('the first who opens a case is remembered on it', () => {
  const opened = sent({ openedAt: at, openedBy: 'Hub Example', version: 5 });
  expect(decideOpen(sent(), { name: 'Hub Example' }, at)).toEqual({
    sent: opened,
    change: [put('Referrals', opened, { version: 4 })],
  });
});

it('whoever opens it afterwards is not', () => {
  const opened = sent({ openedAt: '2026-11-23T09:30:00.000Z', openedBy: 'Psy Example' });
  expect(decideOpen(opened, { name: 'Hub Example' }, at)).toEqual({ sent: opened, change: [] });
});
