import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { briony, friday, rotaActs } from './rota-acts.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { read, cover, duty } = rotaActs(rig, here);

describe('“I am covering now until …”', () => {
  it('puts the psychologist on at once, with one switch, and off again', async () => {
    expect(await duty(friday)).toMatchObject({ on: false });
    await cover(later(120, friday), friday);
    expect(await duty(later(1, friday))).toMatchObject({ on: true, until: later(120, friday) });
    expect((await read(later(1, friday))).now).toMatchObject({ personId: briony.id });
    await cover(null, later(30, friday));
    expect(await duty(later(31, friday))).toMatchObject({ on: false });
  });

  it('wins over the hub’s own hours, and new work goes to whoever covers', async () => {
    await cover(later(240));
    const { id } = await here.submit({}, undefined, { at: later(10) });
    await rig.drain(later(10));
    const { receipt } = await here.readSent(demo('Marigold'), id);
    const noticeMail = rig
      .inbox()
      .find(({ subject }) => subject.includes(`Please look at ${receipt.reference}`));
    expect(noticeMail?.to).toEqual([briony.email]);
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
