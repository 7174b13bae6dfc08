import { describe, expect, test, vi } from 'vitest';
import { contract } from '#shared/contract/contract';
import { heard, now } from '../../../../web/src/api/clock.ts';
import { makeClient } from '../../../../web/src/api/client.ts';

type Sent = { url: string; init: RequestInit };

/** A client before a server that answers everything with one reply, and what was sent to it. */
function before(
  status: number,
  reply: unknown,
  token: string | null = 'token',
  headers: Record<string, string> = {},
) {
  const sent: Sent[] = [];
  let signedOut = 0;
  const newer: string[] = [];
  const client = makeClient(contract, {
    fetch: (url, init) => {
      sent.push({ url, init });
      return Promise.resolve(new Response(JSON.stringify(reply), { status, headers }));
    },
    token: () => Promise.resolve(token),
    signedOut: () => {
      signedOut += 1;
    },
    outdated: (contract) => newer.push(contract),
  });
  return { client, sent, newer, signedOut: () => signedOut };
}

const id = '0b9c7d55-9a5e-4f5e-8c0a-3b6d2f1e9a10';
const saved = { version: 4, savedAt: '2026-11-23T11:02:00.000Z' };

describe('the client of the contract', () => {
  test('takes the time of the service from each answer, also from a refusal', async () => {
    for (const [status, date] of [
      [200, 'Fri, 04 Dec 2026 10:00:00 GMT'],
      [404, 'Mon, 07 Dec 2026 10:00:00 GMT'],
    ] as const) {
      const { client } = before(status, saved, 'token', { date });
      await client.referral.save({ params: { id }, body: { version: 3, answers: {} } });
      expect(now().slice(0, 16)).toBe(new Date(date).toISOString().slice(0, 16));
    }
    heard(new Date().toUTCString());
  });

  test('sends method, path, body and token as the row says', async () => {
    const { client, sent } = before(200, saved);
    const body = { version: 3, answers: { offence: 'Theft' } };
    const outcome = await client.referral.save({ params: { id }, body });
    expect(outcome).toEqual({ kind: 'ok', value: saved });
    expect(sent[0]?.url).toBe(`/api/referrals/${id}/draft`);
    expect(sent[0]?.init).toMatchObject({
      method: 'PUT',
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
    });
  });

  test('lets a request outlive its page, but for one that is larger than a browser lets outlive it', async () => {
    const { client, sent } = before(200, saved);
    const saving = (text: string) =>
      client.referral.save(
        { params: { id }, body: { version: 3, answers: { offence: text } } },
        { keepalive: true },
      );
    await saving('Theft');
    await saving('€'.repeat(22_000));
    expect(sent.map(({ init }) => init.keepalive)).toEqual([true, false]);
  });

  test('waits half a minute for an answer, and not longer', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    const { client, sent } = before(200, saved);
    await client.referral.list();
    expect(timeout.mock.calls).toEqual([[30_000]]);
    expect(sent[0]?.init.signal).toBe(timeout.mock.results[0]?.value);
    timeout.mockRestore();
  });

  test('sends no token where anybody may call', async () => {
    const { client, sent } = before(200, { on: true, until: null, next: null, phone: '1', words: 'On' });
    await client.duty.now();
    expect(sent[0]?.init.headers).not.toHaveProperty('authorization');
  });

  test('asks nothing of the server while nobody is signed in', async () => {
    const { client, sent } = before(200, saved, null);
    const outcome = await client.referral.list();
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'signed-out' } });
    expect(sent).toEqual([]);
  });

  test('hands on what is stored now with a 409', async () => {
    const current = { version: 9, answers: {} };
    const problem = {
      type: 'about:blank',
      title: 'Changed',
      status: 409,
      code: 'changed-meanwhile',
      current,
    };
    const { client } = before(409, problem);
    const outcome = await client.referral.save({ params: { id }, body: { version: 3, answers: {} } });
    expect(outcome).toEqual({ kind: 'refused', problem });
  });

  test('reads the gateway’s own 401 as signed out, and says so to the page', async () => {
    const { client, signedOut } = before(401, { message: 'Unauthorized' });
    const outcome = await client.case.list();
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'signed-out' } });
    expect(signedOut()).toBe(1);
  });

  test('takes a reply that does not fit its row for an error, never for data', async () => {
    const { client } = before(200, { version: 'four' });
    const outcome = await client.referral.save({ params: { id }, body: { version: 3, answers: {} } });
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'unexpected' } });
  });

  test('knows by the contract of a reply it does not understand that the page is older', async () => {
    vi.stubEnv('CONTRACT_DIGEST', 'ours');
    const meet = async (reply: unknown, contract: string) => {
      const { client, newer } = before(200, reply, 'token', { 'contract-digest': contract });
      await client.referral.save({ params: { id }, body: { version: 3, answers: {} } });
      return newer;
    };
    expect(await meet({ version: 'four' }, 'newer')).toEqual(['newer']);
    expect(await meet({ version: 'four' }, 'ours')).toEqual([]);
    // What it understands it goes on with: nobody's page is loaded again for another page's row.
    expect(await meet(saved, 'newer')).toEqual([]);
    vi.unstubAllEnvs();
  });

  test('makes no answer a result of its own', async () => {
    const client = makeClient(contract, {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      token: () => Promise.resolve('token'),
      signedOut: () => undefined,
      outdated: () => undefined,
    });
    expect(await client.case.list()).toEqual({ kind: 'unreachable' });
  });
});
