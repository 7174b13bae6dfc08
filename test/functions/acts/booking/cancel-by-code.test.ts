import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';
import { cancelled, codes } from './codes.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { byCode, told, kept } = codes(rig, fixture, session);

const wrongCode = { status: 400, body: { code: 'malformed' } };

describe('the code of a mail', () => {
  it('is for one purpose and one booking', async () => {
    const person = await fixture.booked(session);
    const [asked, booked] = await fixture.mails(person.email);
    expect(asked?.code).toMatch(/^\S{4}-\S{4}$/);
    expect(booked?.code).not.toBe(asked?.code);
    const other = await fixture.booked(session);
    for (const [email, code] of [
      [person.email, asked?.code],
      [other.email, booked?.code],
    ])
      expect((await byCode('cancel', email ?? '', code ?? '')).status).toBe(400);
    expect(await fixture.stateOf(session, person)).toBe('booked');
    expect((await byCode('cancel', person.email, booked?.code ?? '')).status).toBe(200);
    expect(await fixture.stateOf(session, other)).toBe('booked');
  });

  it('to cancel is named with the page that takes it, and that page is where the link leads', async () => {
    const person = await fixture.booked(session);
    const { text, code } = await fixture.newest(person.email);
    expect(text).toContain(`/sessions/${session.id}/cancel and enter the code ${code}`);
    expect(text).toMatch(new RegExp(`/sessions/${session.id}/cancel#cancel\\.`));
  });

  it('to cancel has five tries of its own, and tells nobody who is booked', async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    const asked = await fixture.newest(person.email);
    const wrong = [];
    for (let time = 0; time < 5; time += 1) wrong.push(await byCode('cancel', person.email, 'CCCC-CCCC'));
    // Using up the tries of the code to cancel leaves those of the code to confirm.
    expect((await byCode('confirm', person.email, asked.code)).status).toBe(200);
    await rig.drain(after(at, 61));
    const late = await byCode('cancel', person.email, (await fixture.newest(person.email)).code);
    const nobody = await byCode('cancel', 'nobody@judiciary.example', 'CCCC-CCCC');
    const answers = [...wrong, late, nobody].map((answer) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(1);
    expect(late.status).toBe(400);
  });

  it('to cancel is good again once its mail is asked for anew', async () => {
    const person = await fixture.booked(session);
    for (let time = 0; time < 5; time += 1) await byCode('cancel', person.email, 'CCCC-CCCC');
    const { code } = await fixture.newest(person.email);
    expect((await byCode('cancel', person.email, code)).status).toBe(400);
    await fixture.signUp(session, { email: person.email }, after(at, 61));
    expect((await byCode('cancel', person.email, code)).status).toBe(200);
  });

  it('is not taken from a source with thirty wrong ones in an hour, and uses up nobody’s tries', async () => {
    const person = await fixture.booked(session);
    const { code } = await fixture.newest(person.email);
    const from = '198.51.100.30';
    for (let time = 0; time < 30; time += 1)
      await byCode(time % 2 ? 'confirm' : 'cancel', `n${time}@judiciary.example`, 'CCCC-CCCC', from);
    for (let time = 0; time < 5; time += 1)
      expect((await byCode('cancel', person.email, 'CCCC-CCCC', from)).status).toBe(429);
    expect((await byCode('cancel', person.email, code)).status).toBe(200);
  });

  it('to cancel, tried at once, ends one booking once, and each press is told so', async () => {
    const person = await fixture.booked(session);
    const { code } = await fixture.newest(person.email);
    const before = (await fixture.open(session.id)).session.taken;
    const tries = Array.from({ length: 4 }, () => byCode('cancel', person.email, code));
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject(cancelled);
    expect((await fixture.open(session.id)).session.taken).toBe(before - 1);
    await rig.drain(after(at, 61));
    expect(await told(person.email, 'Your booking is cancelled')).toBe(1);
  });

  it('to cancel is good for nothing once the session has begun', async () => {
    const person = await fixture.booked(session);
    const { code } = await fixture.newest(person.email);
    const begun = await rig.call('booking.cancelByCode', {
      as: null,
      params: { id: session.id },
      body: { email: person.email, code },
      at: session.startsAt,
    });
    expect(begun.status).toBe(410);
    expect(await fixture.stateOf(session, person)).toBe('booked');
  });
});

describe('the code that has cancelled, sent again since the answer was lost', () => {
  /** Somebody booked, whose code was typed wrong so many times and then right. */
  const left = async (wrong = 0) => {
    const person = await fixture.booked(session);
    const { code } = await fixture.newest(person.email);
    for (let time = 0; time < wrong; time += 1) await byCode('cancel', person.email, 'CCCC-CCCC');
    return { ...person, code, first: await byCode('cancel', person.email, code) };
  };

  it.each([0, 4])('gets the same, changes nothing and costs no try, %i wrong ones before', async (wrong) => {
    const { email, code, first } = await left(wrong);
    expect(first).toMatchObject(cancelled);
    await rig.drain(after(at, 61));
    const before = await kept();
    for (let time = 0; time < 7; time += 1)
      expect(await byCode('cancel', email, code.toLowerCase())).toEqual(first);
    await rig.drain(after(at, 62));
    expect(await kept()).toEqual(before);
    expect(await told(email, 'Your booking is cancelled')).toBe(1);
  });

  it('is the only one that is told it, and at its own address alone', async () => {
    const { email, code, first } = await left();
    const nobody = await byCode('cancel', 'nobody@judiciary.example', code);
    expect(nobody).toMatchObject(wrongCode);
    const asked = (await fixture.mails(email))[0]?.code ?? '';
    for (const other of [asked, 'CCCC-CCCC', 'nonsense'])
      expect(await byCode('cancel', email, other)).toEqual(nobody);
    expect(await byCode('cancel', email, code)).toEqual(first);
  });

  it('keeps to five wrong tries in all, and to thirty from one source', async () => {
    const { email, code } = await left(3);
    const nobody = await byCode('cancel', 'nobody@judiciary.example', code);
    for (let time = 0; time < 2; time += 1) await byCode('cancel', email, 'CCCC-CCCC');
    expect(await byCode('cancel', email, code)).toEqual(nobody);
    const from = '198.51.100.31';
    for (let time = 0; time < 30; time += 1) await byCode('cancel', email, 'CCCC-CCCC', from);
    expect((await byCode('cancel', (await left()).email, code, from)).status).toBe(429);
  });

  it('does nothing to a booking made afterwards, and is then a wrong one', async () => {
    const { code, id, email } = await left();
    const states = async () =>
      (await fixture.open(session.id)).bookings.flatMap((one) => (one.email === email ? [one.state] : []));
    const nobody = await byCode('cancel', 'nobody@judiciary.example', code);
    // Not even by the form of the earlier one, from whose id its code is made: it is booked under another.
    await fixture.booked(session, { id, email }, after(at, 70));
    expect((await fixture.newest(email)).code).not.toBe(code);
    expect(await byCode('cancel', email, code)).toEqual(nobody);
    expect(await states()).toEqual(['cancelled', 'booked']);
    const now = (await fixture.newest(email)).code;
    expect(await byCode('cancel', email, now)).toMatchObject(cancelled);
    expect(await byCode('cancel', email, now)).toMatchObject(cancelled);
    expect(await byCode('cancel', email, code)).toEqual(nobody);
  });

  it.each(['cancel', 'erase'])('is a wrong one where a link to %s was quicker', async (purpose) => {
    const nobody = await byCode('cancel', 'nobody@judiciary.example', 'CCCC-CCCC');
    const { email } = await fixture.booked(session);
    const { code, link } = await fixture.newest(email);
    const asked = { as: null, body: { link: link(purpose) }, at: after(at, 60) };
    expect((await rig.call(`booking.${purpose}`, asked)).status).toBe(200);
    expect(await byCode('cancel', email, code)).toEqual(nobody);
  });

  it('is forgotten with the booking', async () => {
    const { email, code } = await left();
    const nobody = await byCode('cancel', 'nobody@judiciary.example', code);
    const leftNow = async () => (await kept()).items.filter(({ sk }) => sk.startsWith('LEFT#')).length;
    const before = await leftNow();
    await rig.drain(after(at, 61));
    const link = (await fixture.mails(email))[1]?.link('erase');
    const erased = await rig.call('booking.erase', { as: null, body: { link }, at: after(at, 62) });
    expect(erased.status).toBe(200);
    expect(await leftNow()).toBe(before - 1);
    expect(await byCode('cancel', email, code)).toEqual(nobody);
  });
});
