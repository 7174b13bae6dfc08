import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 2, title: 'An hour <for> judges' });
afterAll(() => rig.close());

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

async function form(id = session.id, when = after(at, -5)) {
  const { html } = await rig.page('booking.form', { as: null, params: { id }, at: when });
  return { id: hidden(html, 'id'), started: hidden(html, 'started'), website: '', html };
}

const post = (row: string, id: string, body: Record<string, string>, when = at) =>
  rig.page(row, { as: null, params: { id }, body, at: when, from: fixture.newSource() });

const typed = (email: string) => ({
  name: 'Robin Example',
  role: 'magistrate',
  email,
  organisation: 'Example bench',
  team: '',
  accessNeeds: 'A seat near the front',
  dietary: '',
  topics: '',
});

describe('without script a person', () => {
  it('sees the sessions and one session, with every word escaped', async () => {
    const list = await rig.page('session.list', { as: null, at });
    expect(list.status).toBe(200);
    expect(list.html).toContain('An hour &lt;for&gt; judges');
    const one = await rig.page('session.read', { as: null, params: { id: session.id }, at });
    expect(one.html).toContain('Few places left');
    expect(one.html).toContain(`/sessions/${session.id}/sign-up`);
    expect(one.html).not.toContain('meetings.example');
  });

  it('books by plain forms: four fields, the code of the mail, the three questions', async () => {
    const email = 'plain@judiciary.example';
    const { id, started, website } = await form();
    const sent = await post('booking.signUp', session.id, { id, started, website, ...typed(email) });
    expect(sent.status).toBe(200);
    expect(sent.html).toContain('Now check your email');
    await rig.drain(after(at, 5));
    const { code } = await fixture.newest(email);
    const confirmed = await post('booking.confirmByCode', session.id, { email, code }, after(at, 6));
    expect(confirmed.html).toContain('Your place is booked');
    const repeated = await post('booking.confirmByCode', session.id, { email, code }, after(at, 6));
    expect(repeated).toEqual(confirmed);
    const link = hidden(confirmed.html, 'link');
    const unanswered = await post('booking.confidence', session.id, { link }, after(at, 7));
    expect(unanswered.status).toBe(400);
    expect(unanswered.html).toContain('Choose a number from 1 to 5');
    const answers = { link: hidden(unanswered.html, 'link'), suitable: '2', howTo: '3', breach: '1' };
    expect((await post('booking.confidence', session.id, answers, after(at, 7))).html).toContain('Thank you');
    expect((await post('booking.confidence', session.id, answers, after(at, 8))).status).toBe(410);
  });

  it('cancels by the code of the confirming mail, and the place goes to the next', async () => {
    const small = await fixture.publish({ capacity: 1 });
    const leaves = await fixture.booked(small);
    const next = await fixture.booked(small, {}, after(at, 10));
    const opened = await rig.page('booking.cancelPage', { as: null, params: { id: small.id }, at });
    expect(opened.html).toContain(`action="/sessions/${small.id}/cancel"`);
    const { code } = await fixture.newest(leaves.email);
    const empty = await post('booking.cancelByCode', small.id, { email: leaves.email, code: '' });
    expect(empty.status).toBe(400);
    expect(empty.html).toContain('Enter the code from the email');
    expect(empty.html).toContain(`value="${leaves.email}"`);
    const typed = { email: leaves.email, code: code.toLowerCase().replace('-', ' ') };
    const cancelled = await post('booking.cancelByCode', small.id, typed, after(at, 30));
    expect(cancelled.status).toBe(200);
    expect(cancelled.html).toContain('Your booking is cancelled');
    expect(await post('booking.cancelByCode', small.id, typed, after(at, 30))).toEqual(cancelled);
    await rig.drain(after(at, 31));
    expect(await fixture.stateOf(small, leaves)).toBe('cancelled');
    expect(await fixture.stateOf(small, next)).toBe('booked');
    expect((await fixture.newest(leaves.email)).ics).toContain('METHOD:CANCEL');
  });

  it('gets the form back with what is wrong and everything that was typed', async () => {
    const { id, started } = await form();
    const wrong = {
      id,
      started,
      website: '',
      ...typed('no address'),
      name: '',
      topics: 'About 999 000 0018',
    };
    const { status, html } = await post('booking.signUp', session.id, wrong);
    expect(status).toBe(400);
    for (const words of ['There is a problem', 'Enter your name', 'Enter an email address', 'an NHS number'])
      expect(html).toContain(words);
    for (const kept of ['no address', 'Example bench', 'A seat near the front', 'About 999 000 0018'])
      expect(html).toContain(kept);
    expect(html).toMatch(
      /<option[^>]*value="magistrate"[^>]*selected|<option[^>]*selected[^>]*value="magistrate"/,
    );
    expect(html).toContain(`value="${id}"`);
  });

  it('is offered the waiting list when the session filled during typing, and nothing is lost', async () => {
    const small = await fixture.publish({ capacity: 1 });
    const { id, started } = await form(small.id);
    await fixture.booked(small);
    const email = 'late@judiciary.example';
    const full = await post(
      'booking.signUp',
      small.id,
      { id, started, website: '', ...typed(email) },
      after(at, 10),
    );
    expect(full.status).toBe(409);
    expect(full.html).toContain('Join the waiting list?');
    expect(full.html).toContain('A seat near the front');
    const again = {
      id,
      started: hidden(full.html, 'started'),
      website: '',
      ...typed(email),
      ifFull: 'book-me-in',
    };
    const joined = await post('booking.signUp', small.id, again, after(at, 11));
    expect(joined.html).toContain('You are on the waiting list once you have confirmed');
  });

  it.each([
    ['somebody else is always quicker', 'conflict', 503, 'Several people are changing this at once'],
    ['something goes wrong on our side', 'error', 500, 'Something went wrong on our side'],
  ] as const)('loses nothing typed when %s', async (_, kind, status, words) => {
    const email = 'unlucky@judiciary.example';
    const { id, started } = await form();
    const wrong = rig.faults.set({ operation: 'TransactWriteItems', fault: { kind } });
    const body = { id, started, website: '', ...typed(email) };
    const page = await post('booking.signUp', session.id, body);
    wrong.clear();
    expect(page.status).toBe(status);
    for (const kept of [words, email, 'Example bench', 'A seat near the front', `value="${id}"`])
      expect(page.html).toContain(kept);
  });

  it('loses no answer and no code when something goes wrong on our side', async () => {
    const worker = await fixture.publish();
    const person = await fixture.signUp(worker);
    await rig.drain(after(at, 5));
    const { code } = await fixture.newest(person.email);
    const sent = { email: person.email, code };
    const wrong = rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    const failed = await post('booking.confirmByCode', worker.id, sent, after(at, 6));
    wrong.clear();
    expect(failed.status).toBe(500);
    for (const kept of ['There is a problem', person.email, code]) expect(failed.html).toContain(kept);
    const confirmed = await post('booking.confirmByCode', worker.id, sent, after(at, 6));
    const answers = { link: hidden(confirmed.html, 'link'), suitable: '2', howTo: '3', breach: '1' };
    const again = rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    const lost = await post('booking.confidence', worker.id, answers, after(at, 7));
    again.clear();
    expect(lost.status).toBe(500);
    expect(lost.html).toContain('There is a problem');
    expect(lost.html.match(/checked/g)).toHaveLength(3);
    expect(hidden(lost.html, 'link')).toBe(answers.link);
  });

  it.each([
    ['no session', () => randomUUID(), 404],
    ['no id', () => 'not-an-id', 404],
  ])('meets one neutral page where there is %s', async (_, idOf, status) => {
    const page = await rig.page('session.read', { as: null, params: { id: idOf() }, at });
    expect(page.status).toBe(status);
    expect(page.html).toContain('There is nothing here that you can open');
    expect(page.html).toContain('href="/sessions"');
  });

  const calm = 'There is nothing here that you can open';
  const longLink = `confirm.${'x'.repeat(1000)}`;

  it.each([
    ['no link', 'booking.confirm', {}, 404],
    ['too long a link', 'booking.confirm', { link: longLink }, 404],
    ['no link', 'booking.confidence', { suitable: '2', howTo: '3', breach: '1' }, 404],
    [
      'too long a link',
      'booking.confidence',
      { suitable: '2', howTo: '3', breach: '1', link: longLink },
      404,
    ],
  ])('meets the same neutral page with %s, sent to %s', async (_, row, body, status) => {
    const page = await post(row, session.id, body);
    expect(page.status).toBe(status);
    expect(page.html).toContain(calm);
    expect(page.html).not.toContain('<form');
  });

  it.each(['code', 'confidence', 'x/y', 'x'])('meets it at an address that is none: …/%s', async (rest) => {
    const asked = { as: null, params: { rest: `${session.id}/${rest}` }, at };
    const page = await rig.page('elsewhere.page', asked);
    expect(page.status).toBe(404);
    expect(page.html).toContain(calm);
    const data = { ...asked, headers: { accept: 'application/json' } };
    expect(await rig.call('elsewhere.page', data)).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it('is told as data which field is malformed, and that a link too long leads nowhere', async () => {
    const see = (body: object) => rig.call('booking.see', { as: null, body, at });
    expect(await see({})).toMatchObject({ status: 400, body: { fields: [{ path: 'link' }] } });
    expect((await see({ link: longLink })).status).toBe(404);
    const damaged = { as: null, params: { id: 'not-an-id' }, at };
    expect((await rig.call('session.read', damaged)).status).toBe(400);
  });

  it('meets the one neutral page for a code that does not fit', async () => {
    const page = await post('booking.confirmByCode', session.id, {
      email: 'x@judiciary.example',
      code: 'CCCC-CCCC',
    });
    expect(page.status).toBe(400);
    expect(page.html).toContain('do not belong together');
  });
});

describe('a form', () => {
  it('is taken by those rows alone that say so', async () => {
    const page = await rig.page('booking.cancel', { as: null, body: { link: 'x' }, at });
    expect(page.status).toBe(400);
    expect(JSON.parse(page.html)).toMatchObject({ code: 'malformed' });
  });

  it('refuses a field that it does not have', async () => {
    const { id, started } = await form();
    const body = { id, started, website: '', ...typed('more@judiciary.example'), admin: 'yes' };
    expect((await post('booking.signUp', session.id, body)).status).toBe(400);
  });

  it('answers JSON to who asks for JSON', async () => {
    const asked = { as: null, at, headers: { accept: 'application/json' } };
    expect((await rig.call('session.list', asked)).body).toMatchObject({
      items: expect.any(Array) as unknown,
    });
  });
});
