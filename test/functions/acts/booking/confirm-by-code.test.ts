import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';
import { codes } from './codes.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { byCode, told, kept } = codes(rig, fixture, session);

describe('the code that has confirmed, sent again since the answer was lost', () => {
  const asked = async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    return { ...person, code: (await fixture.newest(person.email)).code };
  };

  it.each([0, 4])('gets the same receipt and costs no try, %i wrong ones before', async (wrong) => {
    const { email, code } = await asked();
    for (let time = 0; time < wrong; time += 1) await byCode('confirm', email, 'CCCC-CCCC');
    const first = await byCode('confirm', email, code);
    expect(first).toMatchObject({ status: 200, body: { state: 'booked' } });
    await rig.drain(after(at, 61));
    const before = await kept();
    for (let time = 0; time < 7; time += 1) expect(await byCode('confirm', email, code)).toEqual(first);
    await rig.drain(after(at, 62));
    expect(await kept()).toEqual(before);
    expect(await told(email, 'Your place is booked')).toBe(1);
  });

  it('and at once gets the same receipt each time, and one mail', async () => {
    const { email, code } = await asked();
    const tries = Array.from({ length: 8 }, () => byCode('confirm', email, code));
    for (const { body } of await Promise.all(tries)) expect(body).toMatchObject({ state: 'booked' });
    await rig.drain(after(at, 61));
    expect(await told(email, 'Your place is booked')).toBe(1);
  });

  it('is a wrong one after five wrong ones, also where one was right', async () => {
    const { email, code } = await asked();
    await byCode('confirm', email, code);
    const nobody = await byCode('confirm', 'nobody@judiciary.example', code);
    for (let time = 0; time < 5; time += 1)
      expect(await byCode('confirm', email, 'CCCC-CCCC')).toEqual(nobody);
    expect(await byCode('confirm', email, code)).toEqual(nobody);
  });

  it('answers as for an unknown address once the booking is cancelled', async () => {
    const { email, code } = await asked();
    await byCode('confirm', email, code);
    await rig.drain(after(at, 61));
    await byCode('cancel', email, (await fixture.newest(email)).code);
    const nobody = await byCode('confirm', 'nobody@judiciary.example', code);
    expect(await byCode('confirm', email, code)).toEqual(nobody);
  });
});
