import { afterAll, describe, expect, it } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import type { Rota } from '#shared/duty/rota';
import type { RotaView } from '#shared/duty/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, later, world } from '#test/functions/lambdas/world';

const rig = await openRig();
const here = world(rig);
afterAll(() => rig.close());

const briony = demo('Briony');
const read = (now = at) => here.done<RotaView>('rota.read', { as: here.hub, at: now });
const set = async (change: (rota: Rota) => Rota, as = here.hub) => {
  const { version, rota } = await read();
  return rig.call('rota.set', { as, at, body: { version, rota: change(rota) } });
};
const cover = (until: string | null, now = at, as = briony) =>
  rig.call('rota.cover', { as, at: now, body: { until } });
const duty = (now: string) =>
  here.done<{ on: boolean; until: string | null; words: string }>('duty.now', { as: null, at: now });
const tick = async (now: string) => {
  const { handler } = await import('#functions/lambdas/reminders');
  await handler({ time: now });
};
const gapTasks = async () =>
  (await here.done<{ items: OpenTask[] }>('task.list', { as: demo('Saffron') })).items.filter(
    (task) => task.kind === 'cover-gap',
  );
/** A person says of the first gap that it stays one. */
const settle = async () => {
  const [first] = await gapTasks();
  const body = { outcome: 'We are closed.' };
  const done = { as: demo('Saffron'), at, params: { id: first?.id ?? '' }, body };
  expect(await rig.call('task.completeServiceTask', done)).toMatchObject({ status: 200 });
  return done;
};
/** In winter London's hours are those of UTC. */
const hour = (day: string, of: number) => `${day}T${String(of).padStart(2, '0')}:00:00.000Z`;
/** A Friday on which the demonstration's hub does not work. */
const friday = '2026-11-27T11:00:00.000Z';

describe('a gap in cover', () => {
  it('within ten working days is a task for the psychologist and the service manager, once', async () => {
    await tick(at);
    await tick(later(1));
    const found = await gapTasks();
    expect(found.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-11-27', '2026-12-04']);
    expect(found[0]).toMatchObject({
      caseId: null,
      owner: 'Consultant psychologist and service manager',
      say: 'Nobody is on duty on Friday 27 November, 9am to 5pm. Name somebody on the rota who covers.',
    });
  });

  it('is closed by itself in the commit that closes it, and opened again with it', async () => {
    const day = { from: '2026-11-27T09:00:00.000Z', to: '2026-11-27T17:00:00.000Z' };
    const covered = await set((rota) => ({ ...rota, cover: [{ personId: briony.id, ...day }] }));
    expect(covered).toMatchObject({ status: 200 });
    expect((await gapTasks()).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-12-04']);
    await set((rota) => ({ ...rota, cover: [] }));
    expect(await gapTasks()).toHaveLength(2);
  });

  it('that a person has settled stays settled', async () => {
    const done = await settle();
    expect(codeOf(await rig.call('task.completeServiceTask', done))).toBe('changed-meanwhile');
    await tick(later(5));
    expect(await gapTasks()).toHaveLength(1);
  });

  it('that a person has settled rings again when more hours, or others, stand open, and not for fewer', async () => {
    const [friday, next] = ['2026-11-27', '2026-12-04'];
    const covered = (day: string, from: number, to: number) =>
      set((rota) => ({
        ...rota,
        cover: [{ personId: briony.id, from: hour(day, from), to: hour(day, to) }],
      }));
    await covered(friday, 9, 12);
    expect((await gapTasks()).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual([next]);
    await covered(next, 9, 12);
    await settle();
    expect(await gapTasks()).toEqual([]);
    await covered(next, 9, 15);
    expect(await gapTasks()).toEqual([]);
    await covered(next, 12, 17);
    expect((await gapTasks())[0]?.say).toContain('Friday 4 December, 9am to midday');
    const done = await settle();
    await set((rota) => ({ ...rota, cover: [] }));
    await tick(later(6));
    // A page that still shows the smaller gap does not close the larger one.
    expect(codeOf(await rig.call('task.completeServiceTask', done))).toBe('not-found');
    expect((await gapTasks())[0]?.say).toContain('Friday 4 December, 9am to 5pm');
  });

  it('says the hours that still stand open, and the same ones all through its day', async () => {
    const morning = { from: '2026-12-04T09:00:00.000Z', to: '2026-12-04T12:00:00.000Z' };
    await set((rota) => ({ ...rota, cover: [{ personId: briony.id, ...morning }] }));
    const [first] = await gapTasks();
    expect(first?.say).toContain('Friday 4 December, midday to 5pm');
    const written = await here.leaves(async () => {
      await tick('2026-12-04T13:00:00.000Z');
      await tick('2026-12-04T14:00:00.000Z');
    });
    expect(written.filter(({ act }) => act === 'cover.watched').length).toBeLessThanOrEqual(1);
    expect((await gapTasks())[0]?.say).toBe(first?.say);
    await set((rota) => ({ ...rota, cover: [] }));
    expect((await gapTasks())[0]?.say).toContain('9am to 5pm');
  });

  it('is no more a task when its day is over', async () => {
    await tick('2026-12-07T10:00:00.000Z');
    expect((await gapTasks()).every(({ dueAt }) => dueAt > '2026-12-07')).toBe(true);
  });
});

describe('the rota', () => {
  it('is changed in both its items at once: leave shows on the public page', async () => {
    expect(await duty(at)).toMatchObject({ on: true });
    await set((rota) => ({ ...rota, leave: [{ from: '2026-11-23', to: '2026-11-24' }] }));
    expect(await duty(at)).toMatchObject({ on: false });
    await set((rota) => ({ ...rota, leave: [] }));
    expect(await duty(at)).toMatchObject({ on: true, until: '2026-11-23T17:00:00.000Z' });
  });

  it('is not overwritten by who saw an older one', async () => {
    const { version, rota } = await read();
    const body = { version, rota };
    const both = await Promise.all(
      [here.hub, demo('Saffron')].map((as) => rig.call('rota.set', { as, at, body })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = both.find(({ status }) => status === 409)?.body as { current: RotaView };
    expect(lost.current.version).toBe(version + 1);
  });

  it('takes names and roles from the Directory, and only people who may be on', async () => {
    await set((rota) => ({ ...rota, people: rota.people.map((one) => ({ ...one, name: 'Nobody' })) }));
    expect((await read()).rota.people.map(({ name }) => name)).toEqual([here.hub, briony].map(nameOf));
    const marigold = { personId: demo('Marigold').id, name: 'x', role: 'x' };
    expect(codeOf(await set((rota) => ({ ...rota, people: [...rota.people, marigold] })))).toBe('malformed');
  });

  it('is not a referrer’s or a team’s to see', async () => {
    for (const as of [demo('Marigold'), demo('Sorrel')])
      expect(codeOf(await rig.call('rota.read', { as, at }))).toBe('not-allowed');
  });
});

describe('“I am covering now until …”', () => {
  it('puts the psychologist on at once, with one switch, and off again', async () => {
    expect(await duty(friday)).toMatchObject({ on: false });
    await cover(later(120, friday), friday);
    expect(await duty(later(1, friday))).toMatchObject({ on: true, until: later(120, friday) });
    expect((await read(later(1, friday))).now).toMatchObject({ personId: briony.id });
    await cover(null, later(30, friday));
    expect(await duty(later(31, friday))).toMatchObject({ on: false });
  });

  it('wins over the hub’s own hours, and new work goes to her', async () => {
    await cover(later(240));
    const { id } = await here.submit({}, undefined, { at: later(10) });
    await rig.drain(later(10));
    const { receipt } = await here.readSent(demo('Marigold'), id);
    const bell = rig.inbox().find(({ subject }) => subject.includes(`Please look at ${receipt.reference}`));
    expect(bell?.to).toEqual([briony.email]);
    await cover(null, later(11));
  });

  it('is for a time to come, a month at most, and for the psychologist only', async () => {
    expect(codeOf(await cover(later(-1)))).toBe('malformed');
    expect(codeOf(await cover(later(60 * 24 * 40)))).toBe('malformed');
    expect(codeOf(await cover(later(60), at, here.hub))).toBe('not-allowed');
  });

  it('leaves a history that is whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});

function nameOf(person: { name?: string }): string {
  return person.name ?? '';
}
