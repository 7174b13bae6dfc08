import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReminderKind, StepName } from '#shared/reminders/settings';
import { stepsOf } from '#shared/reminders/steps';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { posted, under } from './about.ts';
import { type Cell, counted } from './passes.ts';
import { print } from './printed.ts';
import { everyCallOf } from './silent.ts';
import { servicePk } from '#functions/model/task/keys';
import { casePk } from '#functions/model/case/keys';

vi.setConfig({ testTimeout: 600_000 });
const rig = await openRig();
const here = caseFixture(rig);
const { index } = await import('#functions/platform/store/read');
const matrix: Cell[] = [];
afterAll(async () => {
  await rig.close();
  print('clock', matrix);
});

const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
const soon = { hearingDay: at.slice(0, 10), hearingTimeKnown: 'at', hearingTime: '12:30' };
const hearingOf = (one: typeof far | typeof soon) => ({
  day: one.hearingDay,
  clock: 'hearingTime' in one ? one.hearingTime : null,
});
const tick = async (when: string) => (await import('#functions/lambdas/reminders')).handler({ time: when });

/** Every step, on the schedule that takes it; the urgent ones differ in their times and in the first. */
const steps: [step: StepName, kind: ReminderKind, hearing: typeof far | typeof soon][] = [
  ['phone', 'enquiry', soon],
  ['nag', 'enquiry', far],
  ['second-address', 'enquiry', far],
  ['manager', 'enquiry', far],
  ['propose-call', 'enquiry', far],
  ['not-opened', 'case', far],
  ['not-asked', 'case', far],
  ['no-answer', 'case', far],
];

/** Removes every reminder schedule, so that one case alone is due. */
async function stopAll(): Promise<void> {
  const asked = {
    table: 'Referrals',
    index: 'byNextReminder',
    pk: ['reminderDue', 'DUE'],
    limit: 100,
  } as const;
  for (const { pk, sk } of await index(asked))
    await rig.raw.send(new DeleteCommand({ TableName: rig.nameOf('Referrals'), Key: { pk, sk } }));
}

async function caseBefore(step: StepName, kind: ReminderKind, hearing: typeof far | typeof soon) {
  const all = stepsOf(kind, at, hearingOf(hearing));
  const place = all.findIndex(({ name }) => name === step);
  const [before, now] = [all[place - 1]?.at, all[place]?.at ?? ''];
  await stopAll();
  const { id } = await here.submit(hearing);
  if (kind === 'enquiry') {
    // The call that was asked for at submit is made: the step asks for one of its own.
    for (const { id: taskId, kind: made } of (await here.openCase(id)).tasks)
      if (made === 'phone-team')
        await here.done('task.complete', { as: here.hub, params: { id, taskId }, body: { outcome: 'Done' } });
    await here.ask(id);
  }
  if (before) await tick(before);
  return { id, now };
}

describe('every call of the reminders, failed before and after it takes effect', () => {
  // The gaps in the cover that the first run finds are none of what is looked at.
  beforeAll(() => tick(at));

  it.each(steps)('takes each step of each schedule once: %s', async (step, kind, hearing) => {
    const cells = await everyCallOf(rig, `clock, ${step}`, async () => {
      const { id, now } = await caseBefore(step, kind, hearing);
      const found = async () => {
        const own = [...(await under(rig, 'Referrals', casePk(id))), ...(await posted(rig, id))];
        const acts = (await under(rig, 'Audit', `case#${id}`)).map(({ act }) => act);
        return { ...counted(own), taken: acts.filter((act) => act === `clock.${step}`).length };
      };
      const settle = async () => [await tick(later(1, now)), await tick(later(2, now))];
      return { run: () => tick(now), settle, found };
    });
    matrix.push(...cells);
  });

  it('makes one task of each gap in cover', async () => {
    const ofService = () => under(rig, 'Directory', servicePk);
    const cells = await everyCallOf(rig, 'clock, cover', async () => {
      for (const { pk, sk } of await ofService())
        await rig.raw.send(new DeleteCommand({ TableName: rig.nameOf('Directory'), Key: { pk, sk } }));
      const found = async () => (await ofService()).map(({ sk, version }) => ({ sk, version }));
      return { run: () => tick(at), settle: () => tick(later(1)), found };
    });
    expect(cells.some(({ operation }) => operation === 'TransactWriteItems')).toBe(true);
    matrix.push(...cells);
  });

  it('leaves a history that is whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
