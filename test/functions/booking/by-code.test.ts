import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rig, openRig } from '#test/rig/rig';
import { after, at, sceneOf } from './scene.ts';

let rig: Rig;
let scene: ReturnType<typeof sceneOf>;
let session: Awaited<ReturnType<ReturnType<typeof sceneOf>['publish']>>;
beforeAll(async () => {
  rig = await openRig();
  scene = sceneOf(rig);
  session = await scene.publish({ capacity: 100 });
});
afterAll(() => rig.close());

const byCode = (row: 'confirm' | 'cancel', email: string, code: string, from = scene.newSource()) =>
  rig.call(`booking.${row}ByCode`, {
    as: null,
    params: { id: session.id },
    body: { email, code },
    at: after(at, 60),
    from,
  });

describe('the code of a mail', () => {
  it('is for one purpose and one booking', async () => {
    const person = await scene.booked(session);
    const [asked, booked] = await scene.mails(person.email);
    expect(asked?.code).toMatch(/^\S{4}-\S{4}$/);
    expect(booked?.code).not.toBe(asked?.code);
    const other = await scene.booked(session);
    for (const [email, code] of [
      [person.email, asked?.code],
      [other.email, booked?.code],
    ])
      expect((await byCode('cancel', email ?? '', code ?? '')).status).toBe(400);
    expect(await scene.stateOf(session, person)).toBe('booked');
    expect((await byCode('cancel', person.email, booked?.code ?? '')).status).toBe(200);
    expect(await scene.stateOf(session, other)).toBe('booked');
  });

  it('to cancel is named with the page that takes it, and that page is where the link leads', async () => {
    const person = await scene.booked(session);
    const { text, code } = await scene.newest(person.email);
    expect(text).toContain(`/sessions/${session.id}/cancel and enter the code ${code}`);
    expect(text).toMatch(new RegExp(`/sessions/${session.id}/cancel#cancel\\.`));
  });

  it('to cancel has five tries of its own, and tells nobody who is booked', async () => {
    const person = await scene.signUp(session);
    await rig.drain(after(at, 5));
    const asked = await scene.newest(person.email);
    const wrong = [];
    for (let time = 0; time < 5; time += 1) wrong.push(await byCode('cancel', person.email, 'CCCC-CCCC'));
    // Whoever burns the code to cancel leaves the one to confirm.
    expect((await byCode('confirm', person.email, asked.code)).status).toBe(200);
    await rig.drain(after(at, 61));
    const late = await byCode('cancel', person.email, (await scene.newest(person.email)).code);
    const nobody = await byCode('cancel', 'nobody@judiciary.example', 'CCCC-CCCC');
    const left = await scene.booked(session);
    const { code } = await scene.newest(left.email);
    await byCode('cancel', left.email, code);
    const again = await byCode('cancel', left.email, code);
    const answers = [...wrong, late, nobody, again].map((answer) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(1);
    expect(late.status).toBe(400);
  });

  it('to cancel is good again once its mail is asked for anew', async () => {
    const person = await scene.booked(session);
    for (let time = 0; time < 5; time += 1) await byCode('cancel', person.email, 'CCCC-CCCC');
    const { code } = await scene.newest(person.email);
    expect((await byCode('cancel', person.email, code)).status).toBe(400);
    await scene.signUp(session, { email: person.email }, after(at, 61));
    expect((await byCode('cancel', person.email, code)).status).toBe(200);
  });

  it('is not taken from a source with thirty wrong ones in an hour, and uses up nobody’s tries', async () => {
    const person = await scene.booked(session);
    const { code } = await scene.newest(person.email);
    const from = '198.51.100.30';
    for (let time = 0; time < 30; time += 1)
      await byCode(time % 2 ? 'confirm' : 'cancel', `n${time}@judiciary.example`, 'CCCC-CCCC', from);
    for (let time = 0; time < 5; time += 1)
      expect((await byCode('cancel', person.email, 'CCCC-CCCC', from)).status).toBe(429);
    expect((await byCode('cancel', person.email, code)).status).toBe(200);
  });

  it('to cancel, tried at once, ends one booking once', async () => {
    const person = await scene.booked(session);
    const { code } = await scene.newest(person.email);
    const before = (await scene.open(session.id)).session.taken;
    const tries = Array.from({ length: 8 }, () => byCode('cancel', person.email, code));
    const done = (await Promise.all(tries)).filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    expect((await scene.open(session.id)).session.taken).toBe(before - 1);
  });

  it('to cancel is good for nothing once the session has begun', async () => {
    const person = await scene.booked(session);
    const { code } = await scene.newest(person.email);
    const begun = await rig.call('booking.cancelByCode', {
      as: null,
      params: { id: session.id },
      body: { email: person.email, code },
      at: session.startsAt,
    });
    expect(begun.status).toBe(410);
    expect(await scene.stateOf(session, person)).toBe('booked');
  });
});
