import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftAnswers } from '#shared/referral/draft';
import { problem } from '#shared/problem/problem';
import { begin, held } from '../../../../web/src/referral/draft/draft-saving.ts';
import { DraftSaver, type Save } from '../../../../web/src/referral/draft/draft-saver.ts';

const savedAt = '2026-11-23T11:02:00.000Z';
type Answer = Awaited<ReturnType<Save>>;

/** A saver whose server answers only when the test says so. */
function slowServer() {
  const asked: { version: number; answers: DraftAnswers }[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const saver = new DraftSaver(begin(0, null, {}), (body) => {
    asked.push(body);
    return new Promise((resolve) => waiting.push(resolve));
  });
  const type = (answers: DraftAnswers) => saver.typed({ ...saver.state.typed, ...answers });
  const answer = async (given: Answer) => {
    waiting.shift()?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, asked, type, answer };
}

const ok = (version: number): Answer => ({ kind: 'ok', value: { version, savedAt } });

describe('saving a draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('saves at once, then at most every five seconds', async () => {
    const { asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    await answer(ok(1));
    type({ offence: 'Th' });
    await vi.advanceTimersByTimeAsync(4900);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked[1]).toEqual({ version: 1, answers: { offence: 'Th' } });
  });

  test('has one request under way, however long it takes', async () => {
    const { asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    type({ offence: 'Th' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(1);
    await answer(ok(1));
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(2);
  });

  test('left while a save is under way sends what was typed since, and what that save has, without waiting', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T', otherCourt: 'x' });
    await vi.advanceTimersByTimeAsync(0);
    type({ offence: 'Th', otherCourt: '', familyName: 'Testperson' });
    void saver.leave();
    const last = {
      version: 0,
      answers: { offence: 'Th', otherCourt: '', familyName: 'Testperson' },
      follows: { offence: 'T', otherCourt: 'x', familyName: '' },
    };
    expect(asked).toEqual([{ version: 0, answers: { offence: 'T', otherCourt: 'x' } }, last]);
    await answer(ok(1));
    expect(saver.state.savedAt).toBeNull();
    await answer(ok(2));
    expect([saver.state.version, saver.state.stored.offence]).toEqual([2, 'Th']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(2);
  });

  test('left, and reached again after no answer, still says what it may follow', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    type({ offence: 'Th' });
    void saver.leave();
    await answer({ kind: 'unreachable' });
    await answer({ kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked[2]).toEqual({ version: 0, answers: { offence: 'Th' }, follows: { offence: 'T' } });
    await answer(ok(2));
    type({ offence: 'The' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked[3]).toEqual({ version: 2, answers: { offence: 'The' } });
  });

  test('left with nothing typed since the save under way sends nothing more', async () => {
    const { saver, asked, type } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    void saver.leave();
    expect(asked).toHaveLength(1);
  });

  test('says that a save does not come back, long before it fails, until it does', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(4900);
    expect(saver.state.failed).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(saver.state.failed).toBe(true);
    await answer(ok(1));
    expect(saver.state.failed).toBe(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([saver.state.failed, asked.length]).toEqual([false, 1]);
  });

  test('tries again after no answer, and flush tells whether all is saved', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    await answer({ kind: 'unreachable' });
    expect(saver.state.failed).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(2);
    const flushed = saver.flush();
    await answer(ok(1));
    expect(await flushed).toBe(true);
  });

  test('flushes what was typed during a save after that save, and not before it has come back', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    type({ offence: 'Theft', crn: 'X1' });
    let done: boolean | null = null;
    const flushed = saver.flush().then((saved) => (done = saved));
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, done]).toEqual([[{ version: 0, answers: { offence: 'T' } }], null]);
    await answer(ok(1));
    expect(asked.slice(1)).toEqual([{ version: 1, answers: { offence: 'Theft', crn: 'X1' } }]);
    expect(done).toBeNull();
    await answer(ok(2));
    await flushed;
    expect(done).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([asked.length, saver.state.version]).toEqual([2, 2]);
  });

  test('flushes at once, however short the time since the last save', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    await answer(ok(1));
    type({ offence: 'Th' });
    const flushed = saver.flush();
    expect(asked).toHaveLength(2);
    await answer(ok(2));
    expect(await flushed).toBe(true);
  });

  test('says that not all is saved where the flush failed, and tries again after five seconds', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    const flushed = saver.flush();
    await answer({ kind: 'unreachable' });
    await answer({ kind: 'unreachable' });
    expect([await flushed, asked.length]).toEqual([false, 2]);
    await vi.advanceTimersByTimeAsync(4999);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(3);
  });

  test('sends two flushes at once only once', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    const both = Promise.all([saver.flush(), saver.flush()]);
    await answer(ok(1));
    expect([await both, asked.length]).toEqual([[true, true], 1]);
  });

  test('saves nothing of a form that was only opened', async () => {
    const { saver, asked } = slowServer();
    expect(await saver.flush()).toBe(true);
    expect(asked).toEqual([]);
  });

  test('saves the others at once where a field is refused, and does not send that one again', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T', crn: 'X' });
    await vi.advanceTimersByTimeAsync(0);
    const fields = [{ path: 'answers.crn', message: 'Too long' }];
    await answer({ kind: 'refused', problem: problem('malformed', { fields }) });
    expect(asked[1]).toEqual({ version: 0, answers: { offence: 'T' } });
    await answer(ok(1));
    await vi.advanceTimersByTimeAsync(20_000);
    expect([asked.length, held(saver.state), saver.state.failed]).toEqual([2, ['crn'], false]);
    expect(await saver.flush()).toBe(false);
  });

  test('leaves out the longest where all of it is too large', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T', whySecondaryCare: 'Long' });
    await vi.advanceTimersByTimeAsync(0);
    await answer({ kind: 'refused', problem: problem('too-large') });
    expect(asked[1]?.answers).toEqual({ offence: 'T' });
    expect(held(saver.state)).toEqual(['whySecondaryCare']);
  });

  test('stops for good when the referral was sent from elsewhere', async () => {
    const { saver, asked, type, answer } = slowServer();
    type({ offence: 'T' });
    await vi.advanceTimersByTimeAsync(0);
    await answer({ kind: 'refused', problem: problem('not-possible-now') });
    expect(saver.state.ended).toBe('sent');
    type({ offence: 'Th' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(1);
  });
});
