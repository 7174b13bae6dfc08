import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { openRig } from '#test/support/rig/rig';
import { after, at, day, sessionFixture } from './session-fixture.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 200 });
afterAll(() => rig.close());

const fieldsOf = (body: unknown) => (body as { fields: { path: string; message: string }[] }).fields;

describe('signing up', () => {
  it('needs four fields, and holds a place', async () => {
    const { answer } = await fixture.signUp(session);
    expect(answer).toEqual({ status: 200, body: { outcome: 'held', until: after(at, 24 * 60) } });
  });

  it.each([
    ['an NHS number', 'Please discuss 999 000 0018'],
    ['an NHS number', 'She is NHS no. 9990123456 on our list'],
    ['a PNC number', 'About 2012/0052494Q please'],
    ['a CRN', 'The case X123456'],
    ['a court or police reference (URN)', 'Case 01AB1234526'],
  ])('refuses what looks like %s, with an explanation and without repeating it', async (kind, topics) => {
    const { answer } = await fixture.signUp(session, { topics });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer.body)).toEqual([
      { path: 'topics', message: expect.stringContaining(kind) as string },
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('999');
  });

  it('takes the number of a room, a road and a meeting for what they are', async () => {
    const topics = 'Room 118A, off the A1010 at noon; Zoom 812 345 6789';
    expect((await fixture.signUp(session, { topics })).answer.status).toBe(200);
  });

  it('takes a telephone number and a year for what they are', async () => {
    const topics = 'Phone 020 7946 0188; the 2026 Act; 12 people';
    expect((await fixture.signUp(session, { topics })).answer.status).toBe(200);
  });

  it.each([
    ['a real address', { email: 'robin@judiciary.uk' }, 'email'],
    ['no name', { name: '  ' }, 'name'],
    ['no role', { role: 'juror' }, 'role'],
    ['dietary needs online', { attendance: 'online', dietary: 'No nuts' }, 'dietary'],
    ['too long a text', { topics: 'x'.repeat(301) }, 'topics'],
  ])('refuses %s by field', async (_, more, path) => {
    const { answer } = await fixture.signUp(session, more);
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer.body).map((field) => field.path)).toEqual([path]);
  });

  it('finds a draft no more than nothing', async () => {
    const id = randomUUID();
    await fixture.hosted('create', {}, { id, details: sampleSession(day) });
    const read = (which: string) => rig.call('session.read', { as: null, params: { id: which }, at });
    expect(await read(id)).toEqual(await read(randomUUID()));
    expect((await read(id)).status).toBe(404);
  });
});

describe('one booking for each person and session', () => {
  it('answers a repeat like the first, and mails the state of the booking', async () => {
    const first = await fixture.booked(session);
    const before = (await fixture.mails(first.email)).length;
    const again = await fixture.signUp(session, { email: first.email });
    expect(again.answer).toEqual({ status: 200, body: first.answer.body });
    await rig.drain(after(at, 10));
    const mails = await fixture.mails(first.email);
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)?.subject).toContain('Your place is booked');
    const { bookings } = await fixture.open(session.id);
    expect(bookings.filter(({ email }) => email === first.email)).toHaveLength(1);
  });

  it('cannot be read off the number of places, before and after', async () => {
    const worker = await fixture.publish({ capacity: 20 });
    const seen = async () => {
      const { body } = await rig.call('session.read', { as: null, params: { id: worker.id }, at });
      const { html } = await rig.page('session.read', { as: null, params: { id: worker.id }, at });
      return { body, html };
    };
    const before = await seen();
    await fixture.signUp(worker);
    expect(await seen()).toEqual(before);
    expect(before.html).toContain('Places free');
  });

  it('knows the same request sent twice, and mails once', async () => {
    const id = randomUUID();
    const email = 'twice@judiciary.example';
    await fixture.signUp(session, { id, email });
    await fixture.signUp(session, { id, email });
    await rig.drain(after(at, 10));
    expect(await fixture.mails(email)).toHaveLength(1);
  });

  it('makes one of twenty at once', async () => {
    const email = 'twenty@judiciary.example';
    const taken = (await fixture.open(session.id)).session.taken;
    await Promise.all(Array.from({ length: 20 }, () => fixture.signUp(session, { email })));
    const { session: now, bookings } = await fixture.open(session.id);
    expect(bookings.filter((one) => one.email === email)).toHaveLength(1);
    expect(now.taken).toBe(taken + 1);
  });

  it('may sign up again after cancelling', async () => {
    const person = await fixture.booked(session);
    const link = (await fixture.newest(person.email)).link('cancel');
    await rig.call('booking.cancel', { as: null, body: { link }, at: after(at, 10) });
    const again = await fixture.signUp(session, { email: person.email }, after(at, 20));
    expect(await fixture.stateOf(session, again)).toBe('held');
  });
});

describe.each(['call', 'page'] as const)('a form sent again, by %s,', (road) => {
  const params = () => ({ id: session.id });
  const formFor = async (when = at) => ({
    id: randomUUID(),
    name: 'Robin Example',
    role: 'magistrate',
    started: await fixture.started(session.id, after(when, -5)),
  });
  const send = (body: Record<string, string>, when = at) =>
    rig[road]('booking.signUp', { as: null, params: params(), body, at: when, from: fixture.newSource() });
  const bookingsOf = async (email: string) =>
    (await fixture.open(session.id)).bookings.filter((one) => one.email === email);
  const address = (name: string) => `${name}.${road}@judiciary.example`;

  it('with the address put right books the person it was meant for, once, and mails once', async () => {
    const form = await formFor();
    await send({ ...form, email: address('mistyped') });
    const right = { ...form, email: address('right') };
    expect((await send(right)).status).toBe(200);
    expect((await send(right)).status).toBe(200);
    await rig.drain(after(at, 5));
    expect(await fixture.mails(right.email)).toHaveLength(1);
    const made = await bookingsOf(right.email);
    expect(made).toMatchObject([{ state: 'held', name: 'Robin Example' }]);
    const { link } = await fixture.newest(right.email);
    const body = { link: link('confirm') };
    expect((await rig[road]('booking.confirm', { as: null, params: params(), body, at })).status).toBe(200);
    expect((await bookingsOf(right.email))[0]?.state).toBe('booked');
  });

  it('with the address put right, twenty times at once, makes one booking of it', async () => {
    const form = await formFor();
    await send({ ...form, email: address('mistyped20') });
    const email = address('right20');
    await Promise.all(Array.from({ length: 20 }, () => send({ ...form, email })));
    expect(await bookingsOf(email)).toHaveLength(1);
    await rig.drain(after(at, 5));
    expect(await fixture.mails(email)).toHaveLength(1);
  });

  it('tells nobody which address is booked', async () => {
    const form = await formFor();
    await send({ ...form, email: address('own') });
    const other = await formFor();
    await send({ ...other, email: address('known') });
    const told = [];
    for (const name of ['known', 'unknown'])
      for (const topics of ['', 'Something else']) {
        const answer = await send({ ...form, email: address(name), topics });
        told.push(JSON.stringify(answer).replaceAll(address(name), 'the address'));
      }
    expect(new Set(told).size).toBe(1);
  });

  it('again and again is stopped after as many times whether or not the address was booked before', async () => {
    const later = after(at, 120);
    await send({ ...(await formFor()), email: address('earlier') });
    const statuses = async (name: string) => {
      const form = { ...(await formFor(later)), email: address(name) };
      const answers = [];
      for (let time = 0; time < 6; time += 1) answers.push((await send(form, later)).status);
      return answers;
    };
    expect(await statuses('never')).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await statuses('earlier')).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('after cancelling books anew', async () => {
    const [form, email] = [await formFor(), address('again')];
    await send({ ...form, email });
    await rig.drain(after(at, 5));
    const link = (await fixture.newest(email)).link('cancel');
    await rig.call('booking.cancel', { as: null, body: { link }, at: after(at, 6) });
    await send({ ...form, email }, after(at, 7));
    expect((await bookingsOf(email)).map(({ state }) => state)).toEqual(['cancelled', 'held']);
  });

  it('with other answers takes them until confirmed; then the mail leads to what is kept', async () => {
    const [form, email] = [await formFor(), address('corrects')];
    await send({ ...form, email, name: 'Robin Exmaple' });
    expect((await send({ ...form, email, team: 'Team B' })).status).toBe(200);
    expect(await bookingsOf(email)).toMatchObject([{ name: 'Robin Example', team: 'Team B' }]);
    await rig.drain(after(at, 5));
    const body = { link: (await fixture.newest(email)).link('confirm') };
    await rig.call('booking.confirm', { as: null, params: params(), body, at: after(at, 6) });
    expect((await send({ ...form, email, team: 'Team C' }, after(at, 7))).status).toBe(200);
    expect(await bookingsOf(email)).toMatchObject([{ state: 'booked', team: 'Team B' }]);
    await rig.drain(after(at, 8));
    const mail = await fixture.newest(email);
    expect(mail.subject).toContain('Your place is booked');
    expect(mail.link('change')).not.toBe('');
  });

  it('with other answers from another form changes nothing of an unconfirmed booking', async () => {
    const email = address('stranger');
    await send({ ...(await formFor()), email });
    await send({ ...(await formFor()), email, name: 'Somebody Else' });
    expect(await bookingsOf(email)).toMatchObject([{ name: 'Robin Example' }]);
  });
});

describe('against abuse', () => {
  it('tells who fills in the hidden field what everybody is told, and keeps nothing', async () => {
    const before = (await fixture.open(session.id)).bookings.length;
    const { answer } = await fixture.signUp(session, { website: 'https://spam.example' });
    expect(answer.status).toBe(200);
    expect((await fixture.open(session.id)).bookings).toHaveLength(before);
  });

  it.each([
    ['at once', async () => fixture.started(session.id, at), 'very fast'],
    [
      'with another session’s form',
      async () => fixture.started((await fixture.publish()).id, after(at, -5)),
      'too long',
    ],
    ['two days later', async () => fixture.started(session.id, after(at, -2 * 24 * 60)), 'too long'],
    ['with a start of its own', async () => 'abc.k1-x', 'too long'],
  ])('asks to send again what was sent %s', async (_, startOf, words) => {
    const { answer } = await fixture.signUp(session, { started: await startOf() });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer.body)).toEqual([
      { path: 'started', message: expect.stringContaining(words) as string },
    ]);
  });

  it('stops one source after sixty an hour, and no other', async () => {
    const started = await fixture.started(session.id, after(at, 55));
    const from = '198.51.100.7';
    const when = after(at, 61);
    const send = () =>
      rig.call('booking.signUp', {
        as: null,
        params: { id: session.id },
        body: { id: randomUUID(), name: '', role: 'other', email: 'a@judiciary.example', started },
        at: when,
        from,
      });
    const valid = async (source: string, place: number) =>
      rig.call('booking.signUp', {
        as: null,
        params: { id: session.id },
        body: { id: randomUUID(), name: 'R', role: 'other', email: `s${place}@judiciary.example`, started },
        at: when,
        from: source,
      });
    expect((await send()).status).toBe(400);
    const answers = [];
    for (let place = 0; place < 61; place += 1) answers.push((await valid(from, place)).status);
    expect(answers.at(-1)).toBe(429);
    expect(answers.slice(0, 60)).toEqual(answers.slice(0, 60).map(() => 200));
    expect((await valid('198.51.100.8', 99)).status).toBe(200);
  });

  it('stops mails to one address after five an hour', async () => {
    const email = 'often@judiciary.example';
    const statuses = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push((await fixture.signUp(session, { email }, after(at, time))).answer.status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('writes no address into any key, and into no source’s count', async () => {
    for (const table of ['Outreach', 'Outbox', 'Audit'] as const) {
      for (const item of await rig.tableItems(table)) {
        expect(`${item.pk} ${item.sk}`).not.toMatch(/@|example|robin|203\.0\.113|198\.51/i);
        if (item.pk.startsWith('RATE#')) expect(JSON.stringify(item)).not.toMatch(/@|203\.0\.113/);
      }
    }
  });
});

describe('the code of the mail', () => {
  it('confirms with the address', async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    const { code } = await fixture.newest(person.email);
    const body = { email: person.email.toUpperCase(), code: code.toLowerCase().replace('-', ' ') };
    const answer = await rig.call('booking.confirmByCode', {
      as: null,
      params: { id: session.id },
      body,
      at: after(at, 6),
    });
    expect(answer.body).toMatchObject({ state: 'booked' });
  });

  it('has five tries, and says the same of a wrong code, no try left and no booking', async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    const { code } = await fixture.newest(person.email);
    const tryIt = (email: string, typed: string) =>
      rig.call('booking.confirmByCode', {
        as: null,
        params: { id: session.id },
        body: { email, code: typed },
        at: after(at, 6),
      });
    const wrong = [];
    for (let time = 0; time < 5; time += 1) wrong.push(await tryIt(person.email, 'CCCC-CCCC'));
    const late = await tryIt(person.email, code);
    const nobody = await tryIt('nobody@judiciary.example', 'CCCC-CCCC');
    expect(new Set([...wrong, late, nobody].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(late.status).toBe(400);
    // Using them up in somebody's name locks nobody out: the code of a newly requested mail works.
    await fixture.signUp(session, { email: person.email }, after(at, 10));
    await rig.drain(after(at, 11));
    expect((await tryIt(person.email, (await fixture.newest(person.email)).code)).status).toBe(200);
  });

  it('stops one source after thirty wrong codes an hour, before it uses up a try of anybody', async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    const { code } = await fixture.newest(person.email);
    const tryIt = (email: string, typed: string, from: string) =>
      rig.call('booking.confirmByCode', {
        as: null,
        params: { id: session.id },
        body: { email, code: typed },
        at: after(at, 6),
        from,
      });
    const from = '198.51.100.20';
    for (let time = 0; time < 30; time += 1) await tryIt(`n${time}@judiciary.example`, 'CCCC-CCCC', from);
    for (let time = 0; time < 5; time += 1)
      expect((await tryIt(person.email, 'CCCC-CCCC', from)).status).toBe(429);
    expect((await tryIt(person.email, code, '198.51.100.21')).status).toBe(200);
  });
});
