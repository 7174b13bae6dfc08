import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { problemSchema } from '#shared/problem/problem';
import { contextFor, demo, eventFor } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { answersWith } from '#test/shared/referral/short-path';
import { type Changed, at, codeOf, handlerOf, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const as = demo('Marigold');

const submit = (body: unknown) => rig.call('referral.submit', { as, at, body });
const sent = (changed: Changed = {}, more: object = {}) => ({
  id: randomUUID(),
  version: 0,
  declared: true,
  answers: answersWith(changed),
  ...more,
});
const fieldsOf = (body: unknown) => problemSchema.parse(body).fields?.map((field) => field.path);

describe('a malformed request', () => {
  it('is 400 with the fields in the contract’s shape, and leaves nothing', async () => {
    const body = sent({ court: undefined, myPhone: 'call me', stage: 'guilty' }, { declared: false });
    const entries = await here.leaves(async () => {
      const answer = await submit(body);
      expect(answer.status).toBe(400);
      expect(fieldsOf(answer.body)?.toSorted()).toEqual([
        'answers.court',
        'answers.myPhone',
        'answers.stage',
        'declared',
      ]);
    });
    expect(entries).toEqual([]);
  });

  it('is 400 in the same shape where only today’s date tells', async () => {
    const answer = await submit(sent({ hearingDay: '2026-11-22', court: 'nowhere' }));
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer.body)).toEqual(['answers.court', 'answers.hearingDay']);
  });

  it('is told without the text of any value or of any field we do not know', async () => {
    const bodies = [
      sent({ myPhone: 'MARKED', stage: 'MARKED', hearingDay: 'MARKED', nhsNumber: 'MARKED' }),
      sent({}, { MARKED: 'MARKED' }),
      sent({ ['MARKED' as 'offence']: 'MARKED' }),
      sent({ livesIn: ['MARKED'], court: 'MARKED', deputyEmail: 'MARKED@nhs.net' }),
      { ...sent(), id: 'MARKED' },
      '{"MARKED',
      '"MARKED"',
    ];
    for (const body of bodies) {
      const answer = await submit(body);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).not.toContain('MARKED');
    }
    expect(here.logged.join('')).not.toContain('MARKED');
  });

  it.each(['', 'null', '[]', '"text"', '7', '{', '\u0000', '[['.repeat(60_000)])(
    'is 400 for the body %.10j',
    async (body) => {
      expect(await submit(body)).toMatchObject({ status: 400 });
    },
  );

  it('is told once for each field and message, however often it is wrong', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`field${i}`, 'x']));
    const answer = await rig.call('referral.save', {
      as,
      at,
      params: { id: randomUUID() },
      body: { version: 0, answers: many },
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer.body)).toEqual(['answers']);
  });

  it.each(['not-an-id', '', '6f0c2c0e6f5e4c7e9a430f6e7d1b2a10', 'CASE#1', '../../etc', 'é'])(
    'is 400 for the id %j',
    async (id) => {
      const answer = await rig.call('case.open', { as: here.hub, at, params: { id } });
      expect(answer.status).toBe(400);
      expect(fieldsOf(answer.body)).toEqual(['id']);
    },
  );

  it('is 400 where an id of the path is not there at all', async () => {
    const handler = await handlerOf('referral');
    const body = { version: 0, answers: { familyName: 'Testperson' } };
    const { pathParameters, ...event } = eventFor('referral.save', { as, at, body });
    expect(pathParameters).toBeUndefined();
    expect(
      await handler(event as typeof event & { pathParameters?: never }, contextFor('referral')),
    ).toMatchObject({
      statusCode: 400,
    });
  });
});

describe('a body that a row does not take', () => {
  it.each(['{}', '{"surprise":"x"}', 'x', '7'])('is 400: %s', async (body) => {
    const { id } = await here.submit();
    const entries = await here.leaves(async () => {
      const answer = await rig.call('case.open', { as: here.hub, at, params: { id }, body });
      expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } });
    });
    expect(entries).toEqual([]);
  });
});

describe('a large request', () => {
  it('is 413 over 256 KB, and read up to there', async () => {
    const body = JSON.stringify(sent());
    expect(codeOf(await submit(body + ' '.repeat(256 * 1024 - body.length)))).toBeUndefined();
    const answer = await submit(`${body}${' '.repeat(256 * 1024 - body.length + 1)}`);
    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });

  it('is 413 also where no body is asked for', async () => {
    const large = { as: here.hub, at, body: ' '.repeat(256 * 1024 + 1) };
    const open = await rig.call('case.open', { ...large, params: { id: randomUUID() } });
    expect(open).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(await rig.call('case.list', large)).toMatchObject({ status: 413 });
  });

  it('counts bytes, not letters', async () => {
    expect(await submit(JSON.stringify('€'.repeat(90 * 1024)))).toMatchObject({ status: 413 });
  });
});

describe('what is typed', () => {
  it('may be cut in the middle of an emoji: the half is replaced, nothing is lost', async () => {
    const id = randomUUID();
    const typed = `{"version":0,"answers":{"offence":"Shop theft \\ud83d"}}`;
    expect(await rig.call('referral.save', { as, at, params: { id }, body: typed })).toMatchObject({
      status: 200,
    });
    const answer = await rig.call('referral.read', { as, at, params: { id } });
    expect(answer.body).toMatchObject({ answers: { offence: 'Shop theft \ufffd' } });
  });

  it('may come encoded, as API Gateway sends what is no text', async () => {
    const handler = await handlerOf('referral');
    const event = eventFor('referral.submit', { as, at, body: sent() });
    const encoded = {
      ...event,
      isBase64Encoded: true,
      body: Buffer.from(event.body ?? '').toString('base64'),
    };
    expect(await handler(encoded, contextFor('referral'))).toMatchObject({ statusCode: 200 });
  });

  it('reaches one record, whatever the case of the letters of its id', async () => {
    const { id } = await here.submit();
    expect(await rig.call('referral.read', { as, at, params: { id: id.toUpperCase() } })).toMatchObject({
      status: 200,
    });
  });
});

describe('every answer', () => {
  it('may be kept by no cache, and a problem says so by its type', async () => {
    const handler = await handlerOf('referral');
    const well = await handler(eventFor('referral.list', { as, at }), contextFor('referral'));
    expect(well.headers).toEqual({ 'content-type': 'application/json', 'cache-control': 'no-store' });
    const problem = await handler(eventFor('referral.list', { as: null, at }), contextFor('referral'));
    expect(problem.headers).toEqual({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    });
  });

  it('is 404 for a route that the zone does not serve', async () => {
    const handler = await handlerOf('referral');
    expect(await handler(eventFor('case.list', { as: here.hub, at }), contextFor('referral'))).toMatchObject({
      statusCode: 404,
    });
  });
});
