import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { countAgainstLimit } = await import('#functions/platform/store/counted-limit');
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());

const key = (pk: string) => ({ pk, sk: 'HOUR#9' });
const stored = async (pk: string) => (await rig.tableItems('Outreach')).find((item) => item.pk === pk);

describe('tries that are counted', () => {
  it('begin where there is none, and end at the most there may be', async () => {
    const one = () =>
      countAgainstLimit('Outreach', key('RATE#a'), { attribute: 'n', most: 2, expiresAt: 99 });
    expect(await one()).toEqual({ ...key('RATE#a'), n: 1, expiresAt: 99 });
    expect(await one()).toEqual({ ...key('RATE#a'), n: 2, expiresAt: 99 });
    expect(await one()).toBeNull();
    expect(await stored('RATE#a')).toMatchObject({ n: 2 });
  });

  it('last for ever where nothing is said of their end', async () => {
    expect(await countAgainstLimit('Outreach', key('RATE#b'), { attribute: 'n', most: 1 })).toEqual({
      ...key('RATE#b'),
      n: 1,
    });
    expect(await stored('RATE#b')).not.toHaveProperty('expiresAt');
  });

  it('of something that must be there are none where it is not', async () => {
    const counting = { attribute: 'tries', most: 5, mustExist: true };
    expect(await countAgainstLimit('Outreach', key('BOOKER#c'), counting)).toBeNull();
    expect(await stored('BOOKER#c')).toBeUndefined();
    await countAgainstLimit('Outreach', key('BOOKER#c'), { attribute: 'n', most: 1 });
    expect(await countAgainstLimit('Outreach', key('BOOKER#c'), counting)).toMatchObject({ n: 1, tries: 1 });
    expect(await countAgainstLimit('Outreach', key('BOOKER#c'), { ...counting, most: 1 })).toBeNull();
  });

  it('are not taken for too many where the engine fails', async () => {
    rig.faults.set({ operation: 'UpdateItem', fault: { kind: 'error' } });
    await expect(countAgainstLimit('Outreach', key('RATE#d'), { attribute: 'n', most: 2 })).rejects.toThrow();
  });
});
