import { describe, expect, test } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { taskKinds } from '#shared/case/task';
import { task as rows } from '#shared/contract/task';
import { grouped } from '../../../../web/src/task/grouped.ts';
import { guides } from '../../../../web/src/task/guides.ts';

function task(id: string, more: Partial<OpenTask> = {}): OpenTask {
  return {
    id,
    kind: 'phone-team',
    say: 'Phone the team.',
    dueAt: '2026-11-23T11:00:00.000Z',
    owner: 'whoever is on duty',
    phone: '020 7946 0101',
    doneAt: null,
    doneBy: null,
    outcome: null,
    spokeTo: null,
    log: [],
    personId: null,
    teamId: null,
    caseId: 'case',
    reference: 'REF',
    hearing: null,
    cannotWait: false,
    team: null,
    ...more,
  };
}

describe('the call list', () => {
  test('puts first what cannot wait, then what has a hearing, then the service’s own, each in the order it came', () => {
    const gap = task('gap', { caseId: null, reference: null, kind: 'cover-gap' });
    const list = [task('now', { cannotWait: true }), gap, task('soon'), task('later')];
    expect(grouped(list).map(({ heading, tasks }) => [heading, tasks.map(({ id }) => id)])).toEqual([
      ['Cannot wait', ['now']],
      ['By hearing', ['soon', 'later']],
      ['The service itself', ['gap']],
    ]);
  });
  test('loses no task and shows none twice', () => {
    const list = [task('a', { cannotWait: true, caseId: null }), task('b'), task('c', { caseId: null })];
    expect(
      grouped(list)
        .flatMap(({ tasks }) => tasks.map(({ id }) => id))
        .sort(),
    ).toEqual(['a', 'b', 'c']);
  });
  test('has no heading without a task', () => expect(grouped([])).toEqual([]));
});

describe.each(taskKinds)('beside a task “%s”', (kind) => {
  test('is whom to phone and what to leave off a voicemail', () => {
    const { title, whom, voicemail } = guides[kind];
    expect([title, whom, voicemail].every(Boolean)).toBe(true);
    expect(voicemail).toMatch(/Nothing about/);
  });
  test('every end can be sent, has a digit of its own, and leaves one for something else', () => {
    const { ends } = guides[kind];
    expect(ends.length).toBeLessThan(9);
    expect(ends.every((outcome) => rows.complete.body.safeParse({ outcome }).success)).toBe(true);
  });
  test('no end says that nobody was reached', () => {
    expect(guides[kind].ends.join()).not.toMatch(/message|voicemail|no answer|nobody answered/i);
  });
});
