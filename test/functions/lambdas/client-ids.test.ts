import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { afterAll, describe, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { sampleSession } from '#shared/outreach/sample';
import { type Signer, demo } from '#test/support/rig/event';
import { type Answer, openRig } from '#test/support/rig/rig';
import { sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { answersWith } from '#test/shared/referral/short-path';
import { at, codeOf, caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const sessions = sessionFixture(rig);
const later = '2026-12-01T10:00:00.000Z';
const [marigold, juniper, briony] = [demo('Marigold'), demo('Juniper'), demo('Briony')];

/** One row under one id: how it is sent, by whom first, by whom else, and what of the first content is shown. */
type Sending = {
  first: Signer;
  another: Signer;
  send: (as: Signer, content: 'one' | 'other') => Promise<Answer>;
  shown: (first: Answer) => object;
};

const sendings: Record<string, () => Promise<Sending>> = {
  'referral.submit': async () => {
    const id = randomUUID();
    const answers = {
      one: answersWith({ offence: 'Shop theft' }),
      other: answersWith({ offence: 'Assault' }),
    };
    return Promise.resolve({
      first: marigold,
      another: juniper,
      send: (as, content) =>
        rig.call('referral.submit', {
          as,
          at,
          body: { id, version: 0, declared: true, answers: answers[content] },
        }),
      shown: ({ body }) => ({
        reference: (body as { reference: string }).reference,
        answers: { offence: 'Shop theft' },
      }),
    });
  },
  'enquiry.ask': async () => {
    const { id } = await here.submit();
    const { version } = await here.openCase(id);
    const [enquiryId, teams] = [randomUUID(), { one: 'elft-hackney', other: 'slam-lambeth' }];
    return {
      first: here.hub,
      another: briony,
      send: (as, content) =>
        rig.call('enquiry.ask', {
          as,
          at,
          params: { id },
          body: { id: enquiryId, version, teamId: teams[content], holdBack: [] },
        }),
      shown: () => ({ id: enquiryId, teamId: 'elft-hackney' }),
    };
  },
  'task.attempt': async () => {
    const { id: caseId } = await here.submit();
    const { id: taskId } = await here.taskOf(caseId, 'phone-team');
    const [id, left] = [randomUUID(), { result: 'left-message', leftWith: 'The duty nurse' }];
    return {
      first: here.hub,
      another: briony,
      send: (as, content) =>
        rig.call('task.attempt', {
          as,
          at,
          params: { id: caseId, taskId },
          body: content === 'one' ? { id, ...left } : { id, result: 'no-answer' },
        }),
      shown: () => ({ id: taskId, log: [{ id, what: 'left-message', words: 'The duty nurse' }] }),
    };
  },
  'hosting.create': async () => {
    const [id, details] = [randomUUID(), sampleSession('2026-12-22')];
    return Promise.resolve({
      first: briony,
      another: here.hub,
      send: (as, content) =>
        rig.call('hosting.create', {
          as,
          at: later,
          body: { id, details: content === 'one' ? details : { ...details, capacity: 3 } },
        }),
      shown: () => ({ id, capacity: details.capacity }),
    });
  },
  'hosting.copy': async () => {
    const [{ id: from }, id] = [await sessions.publish(), randomUUID()];
    return {
      first: briony,
      another: here.hub,
      send: (as, content) =>
        rig.call('hosting.copy', {
          as,
          at: later,
          params: { id: from },
          body: { id, day: content === 'one' ? '2027-01-12' : '2027-01-13', clock: '16:45' },
        }),
      shown: () => ({ id, day: '2027-01-12' }),
    };
  },
  'hosting.message': async () => {
    const [session, id] = [await sessions.publish(), randomUUID()];
    return {
      first: briony,
      another: here.hub,
      send: (as, content) =>
        rig.call('hosting.message', {
          as,
          at: later,
          params: { id: session.id },
          body: { id, text: content === 'one' ? 'Room 4.' : 'Room 5.' },
        }),
      shown: () => ({ text: 'Room 4.' }),
    };
  },
};

/**
 * Nobody who signs up is known, so no answer may tell who holds an id or an address: each is answered alike. What each
 * comes to is in `test/functions/acts/booking/sign-up.test.ts`.
 */
const answeredAlike = ['booking.signUp'];

const shapeOf = (body: z.ZodType | undefined) =>
  body ? ((body._zod.def as { shape?: Record<string, unknown> }).shape ?? {}) : {};

it('are met: all rows whose body brings an id that its sender made', () => {
  const minted = rows.filter(({ row }) => 'id' in shapeOf(row.body)).map(({ name }) => name);
  expect([...Object.keys(sendings), ...answeredAlike].toSorted()).toEqual(minted.toSorted());
});

describe.each(Object.entries(sendings))('%s under one id', (row, begin) => {
  it('gets its receipt again with the same content', async () => {
    const { first, send } = await begin();
    const [once, again] = [await send(first, 'one'), await send(first, 'one')];
    expect([once.status, again.status]).toEqual([200, 200]);
    // What only an opened record knows, such as whether its mail has gone, may be newer.
    expect(again.body).toEqual(
      row === 'enquiry.ask' ? { ...(again.body as object), ...(once.body as object) } : once.body,
    );
  });

  it('is 409 with other content, and shows what was sent', async () => {
    const { first, send, shown } = await begin();
    const once = await send(first, 'one');
    const other = await send(first, 'other');
    expect(other).toMatchObject({ status: 409, body: { code: 'sent-differently', current: shown(once) } });
    expect((await send(first, 'one')).status).toBe(200);
  });

  it.each(['one', 'other'] as const)('is 404 for another person, with content %s', async (content) => {
    const { first, another, send } = await begin();
    await send(first, 'one');
    const answer = await send(another, content);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'not-found']);
  });

  it('at once ten times is one', async () => {
    const { first, send } = await begin();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(first, 'one')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

it.each(answeredAlike)('%s is answered alike, whoever sends the id and with whatever content', async () => {
  const session = await sessions.publish({ capacity: 100 });
  const id = randomUUID();
  const email = 'robin@judiciary.example';
  const answers = [];
  for (const more of [{}, {}, { team: 'B' }, { email: 'wren@judiciary.example' }])
    answers.push((await sessions.signUp(session, { id, email, ...more })).answer);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 200, body: { outcome: 'held' } });
});

describe('a message of the host', () => {
  it('is known again after the session was cancelled', async () => {
    const session = await sessions.publish();
    const body = { id: randomUUID(), text: 'Room 4.' };
    await sessions.hosted('message', { id: session.id }, body);
    await sessions.hosted('cancel', { id: session.id }, { version: session.version });
    expect((await sessions.hosted('message', { id: session.id }, body)).status).toBe(200);
    const other = { ...body, id: randomUUID() };
    expect(codeOf(await sessions.hosted('message', { id: session.id }, other))).toBe('not-possible-now');
  });
});
