import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '../../../../web/src/sign-in/handover.ts';
import { type Tokens, isStale } from '../../../../web/src/sign-in/tokens.ts';

const issuer = vi.hoisted(() => ({ renew: vi.fn(), redirectToSignIn: vi.fn(), redirectToSignOut: vi.fn() }));
vi.mock('../../../../web/src/sign-in/issuer.ts', () => issuer);

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
});
vi.stubGlobal('location', { reload: vi.fn() });
/** A channel on which other pages can be heard and played, with no wait between. */
class Channel {
  static said: Message[] = [];
  static hear: (event: { data: Message }) => void = () => undefined;
  postMessage = (message: Message) => void Channel.said.push(message);
  addEventListener = (_: string, heard: typeof Channel.hear) => void (Channel.hear = heard);
  removeEventListener = () => undefined;
}
vi.stubGlobal('BroadcastChannel', Channel);

const now = Date.parse('2026-11-23T10:00:00.000Z');
const tokens = (more: Partial<Tokens> = {}): Tokens => ({
  sub: 'p1',
  access: 'access',
  refresh: 'refresh',
  id: 'id',
  expiresAt: now + 3_600_000,
  ...more,
});
const opened = async () => (await import('../../../../web/src/sign-in/session.ts')).session;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now });
  vi.clearAllMocks();
  kept.clear();
  Channel.said = [];
});
afterEach(() => void vi.useRealTimers());
afterAll(() => void vi.unstubAllGlobals());

describe('a token', () => {
  test('is renewed within its last minute, and not before', () => {
    expect(isStale(tokens({ expiresAt: now + 60_000 }), now)).toBe(false);
    expect(isStale(tokens({ expiresAt: now + 59_999 }), now)).toBe(true);
  });

  test('is none before anybody signed in', async () => {
    expect(await (await opened()).token()).toBeNull();
  });

  test('that is about to end is renewed once for all who ask, and they wait for it', async () => {
    const session = await opened();
    session.begin(tokens({ expiresAt: now + 1 }));
    let come: (fresh: Tokens) => void = () => undefined;
    issuer.renew.mockReturnValueOnce(new Promise((resolve) => (come = resolve)));
    const asked = Promise.all([session.token(), session.token()]);
    await vi.advanceTimersByTimeAsync(0);
    come(tokens({ access: 'fresh' }));
    expect(await asked).toEqual(['fresh', 'fresh']);
    expect(issuer.renew).toHaveBeenCalledTimes(1);
    expect(await session.token()).toBe('fresh');
  });

  test('is used as it is where it cannot be renewed: no refresh token, or no network', async () => {
    const session = await opened();
    session.begin(tokens({ expiresAt: now + 1, refresh: null }));
    expect(await session.token()).toBe('access');
    session.begin(tokens({ expiresAt: now + 1 }));
    issuer.renew.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect([await session.token(), session.phase()]).toEqual(['access', 'signed-in']);
  });

  test('is gone at once where the issuer says no', async () => {
    const session = await opened();
    session.begin(tokens({ expiresAt: now + 1 }));
    issuer.renew.mockRejectedValueOnce(Object.assign(new Error('no'), { name: 'ErrorResponse' }));
    expect([await session.token(), session.phase()]).toEqual([null, 'locked']);
  });
});

describe('a lock', () => {
  test('hides the page at once, and drops the token only when what was typed is saved', async () => {
    const session = await opened();
    session.begin(tokens());
    let saved: () => void = () => undefined;
    session.beforeLock(() => new Promise<void>((resolve) => (saved = resolve)));
    session.lock('idle');
    expect([session.phase(), await session.token()]).toEqual(['locked', 'access']);
    saved();
    await vi.advanceTimersByTimeAsync(0);
    expect(await session.token()).toBeNull();
  });

  test('waits three seconds for that, and not longer', async () => {
    const session = await opened();
    session.begin(tokens());
    session.beforeLock(() => new Promise(() => undefined));
    session.lock('idle');
    await vi.advanceTimersByTimeAsync(2999);
    expect(await session.token()).toBe('access');
    await vi.advanceTimersByTimeAsync(1);
    expect(await session.token()).toBeNull();
  });

  test('is marked for the next page, and lifted by who signs in again', async () => {
    const session = await opened();
    session.begin(tokens());
    session.lock('idle');
    expect(kept.get('ask-again')).toBe('yes');
    session.begin(tokens({ access: 'again' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect([session.phase(), await session.token(), kept.size]).toEqual(['signed-in', 'again', 0]);
  });

  test('is none of a page on which nobody is signed in', async () => {
    const session = await opened();
    session.lock('idle');
    expect([session.phase(), kept.size]).toEqual(['signed-out', 0]);
  });

  test('asks a saver no more that was taken back', async () => {
    const session = await opened();
    session.begin(tokens());
    const save = vi.fn(() => Promise.resolve());
    session.beforeLock(save)();
    session.lock('idle');
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the pages of one browser', () => {
  test('lock together when one is left quickly', async () => {
    const session = await opened();
    session.begin(tokens());
    session.leave();
    expect([Channel.said, session.phase()]).toEqual([[{ say: 'leave' }], 'locked']);
    session.begin(tokens());
    Channel.hear({ data: { say: 'leave' } });
    expect(session.phase()).toBe('locked');
  });

  test('say that one is locked only where it is', async () => {
    const session = await opened();
    session.begin(tokens());
    Channel.hear({ data: { say: 'is-one-locked' } });
    expect(Channel.said).toEqual([]);
    session.lock('idle');
    Channel.hear({ data: { say: 'is-one-locked' } });
    expect(Channel.said).toEqual([{ say: 'one-is-locked' }]);
  });

  test('take the tokens of the same person alone, and only those meant for them', async () => {
    const session = await opened();
    session.begin(tokens());
    session.lock('idle');
    Channel.hear({ data: { say: 'signed-in-again', sub: 'p1' } });
    const [want] = Channel.said;
    const page = want?.say === 'want' ? want.page : '';
    expect(want).toEqual({ say: 'want', sub: 'p1', page });
    Channel.hear({ data: { say: 'take', page: 'another', tokens: tokens() } });
    Channel.hear({ data: { say: 'take', page, tokens: tokens({ sub: 'p2' }) } });
    expect(session.phase()).toBe('locked');
    Channel.hear({ data: { say: 'take', page, tokens: tokens({ access: 'given' }) } });
    expect([session.phase(), await session.token(), kept.size]).toEqual(['signed-in', 'given', 0]);
  });

  test('are loaded anew where another person signs in', async () => {
    const session = await opened();
    session.begin(tokens());
    session.lock('idle');
    Channel.hear({ data: { say: 'signed-in-again', sub: 'p2' } });
    expect(location.reload).toHaveBeenCalledTimes(1);
    expect(Channel.said).toEqual([]);
  });
});

test('signing out saves first, then drops the token and leaves with the one that says who it was', async () => {
  const session = await opened();
  session.begin(tokens());
  const order: string[] = [];
  session.beforeLock(async () => void order.push(`saved with ${(await session.token()) ?? 'none'}`));
  issuer.redirectToSignOut.mockImplementationOnce((id: string) => order.push(`left with ${id}`));
  await session.signOut();
  expect([order, await session.token()]).toEqual([['saved with access', 'left with id'], null]);
});
