import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { demo } from '#test/support/rig/event';
import { uuid } from '#functions/request/subject';
import { openRig } from '#test/support/rig/rig';
import { answersWith } from '#test/shared/referral/short-path';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const as = demo('Marigold');

const body = () => ({
  id: randomUUID(),
  version: 0,
  declared: true,
  answers: answersWith({ offence: 'MARKED' }),
});

const lastLine = () => JSON.parse(here.logged.at(-1) ?? '') as Record<string, unknown>;

describe('a line of the log', () => {
  it.each([
    ['of an act', 'hub', 'done'],
    ['of a refusal at the door', 'as', 'not-allowed'],
  ] as const)('%s names the same request as its audit entry', async (_, who, code) => {
    const signer = who === 'hub' ? here.hub : as;
    const { id } = await here.submit();
    const left = await here.leaves(() => rig.call('case.open', { as: signer, at, params: { id } }));
    const { request } = left[0] ?? {};
    expect(request).toMatch(uuid);
    expect(lastLine()).toMatchObject({ actor: signer.id, subject: `case#${id}`, request, code });
  });

  it('of a malformed request says whose it was, and nothing of what was written for an id', async () => {
    await rig.call('case.open', { as: here.hub, at, params: { id: 'MARKED' } });
    expect(lastLine()).toMatchObject({ message: 'refused', actor: here.hub.id, code: 'malformed' });
    expect(lastLine()).not.toHaveProperty('subject');
    expect(here.logged.join('')).not.toContain('MARKED');
  });
});

describe('what nobody expected', () => {
  it('is a 500 that says nothing of what was sent, and so is its log line', async () => {
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    const answer = await rig.call('referral.submit', { as, at, body: body() });
    expect(answer).toMatchObject({ status: 500, body: { code: 'unexpected' } });
    expect(JSON.stringify(answer.body)).not.toContain('MARKED');
    expect(here.logged.join('')).not.toContain('MARKED');
    expect(here.logged.at(-1)).toContain('"kind":"InternalServerError"');
  });

  it('is logged by whom it happened to, in which request, and with the code that was answered', async () => {
    const { id } = await here.submit();
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    await rig.call('case.open', { as: here.hub, at, params: { id } });
    const line = { act: 'case.open', actor: here.hub.id, subject: `case#${id}`, code: 'unexpected' };
    expect(lastLine()).toMatchObject({ ...line, request: expect.stringMatching(uuid) as string });
  });

  it('is logged by name and place, never by a message of several lines', async () => {
    const { problems } = await import('#functions/request/problems');
    const error = new Error('first MARKED\nsecond MARKED\nthird MARKED');
    const request = { error, context: {}, event: {}, internal: {} } as unknown as Parameters<
      NonNullable<ReturnType<typeof problems>['onError']>
    >[0];
    await problems().onError?.(request);
    expect(here.logged.at(-1)).not.toContain('MARKED');
    expect(here.logged.at(-1)).toContain('problems.test');
  });

  it('shows nothing whose look could not be recorded', async () => {
    const { id } = await here.submit({ offence: 'MARKED' });
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    const answer = await rig.call('case.open', { as: here.hub, at, params: { id } });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('MARKED');
  });

  it('is a 503 to try again when fourteen places in the chain were lost', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'conflict' } });
    const answer = await rig.call('referral.submit', { as, at, body: body() });
    expect(answer).toMatchObject({ status: 503, body: { code: 'busy-here' } });
    random.mockRestore();
  });

  it('is nothing at all when four places were lost and the next was free', async () => {
    const rule = rig.faults.set({ operation: 'TransactWriteItems', times: 4, fault: { kind: 'conflict' } });
    expect(await rig.call('referral.submit', { as, at, body: body() })).toMatchObject({ status: 200 });
    expect(rule.met()).toBe(4);
  });
});
