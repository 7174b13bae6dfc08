import { afterAll, describe, expect, it } from 'vitest';
import type { RotaView } from '#shared/duty/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { briony, rotaActs } from './rota-acts.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { read, set, duty } = rotaActs(rig, here);

function nameOf(person: { name?: string }): string {
  return person.name ?? '';
}

describe('the rota', () => {
  it('is changed in both its items at once: leave shows on the public page', async () => {
    expect(await duty(at)).toMatchObject({ on: true });
    await set((rota) => ({ ...rota, absences: [{ from: '2026-11-23', to: '2026-11-24' }] }));
    expect(await duty(at)).toMatchObject({ on: false });
    await set((rota) => ({ ...rota, absences: [] }));
    expect(await duty(at)).toMatchObject({ on: true, until: '2026-11-23T17:00:00.000Z' });
  });

  it('has a number that can be dialled, because every page and mail says it', async () => {
    const was = await duty(at);
    expect(codeOf(await set((rota) => ({ ...rota, phone: 'x' })))).toBe('malformed');
    expect(await duty(at)).toEqual(was);
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
});
