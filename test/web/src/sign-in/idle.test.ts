import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '../../../../web/src/sign-in/idle.ts';

const half = 30 * 60_000;
let heard: EventTarget;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  heard = new EventTarget();
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  vi.stubGlobal('document', heard);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that nobody touches is locked after half an hour, and not before', () => {
  const onIdle = vi.fn();
  watchIdle(onIdle);
  vi.advanceTimersByTime(half - 1);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test.each(['pointerdown', 'keydown', 'wheel', 'touchstart'])(
  'a touch begins the half hour anew: %s',
  (name) => {
    const onIdle = vi.fn();
    watchIdle(onIdle);
    vi.advanceTimersByTime(half - 1);
    heard.dispatchEvent(new Event(name));
    vi.advanceTimersByTime(half);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledTimes(1);
  },
);

test('the first touch after the machine slept finds the page locked, and so does who looks at it', () => {
  for (const name of ['keydown', 'visibilitychange']) {
    const onIdle = vi.fn();
    const stop = watchIdle(onIdle);
    vi.setSystemTime(Date.now() + half);
    heard.dispatchEvent(new Event(name));
    expect(onIdle).toHaveBeenCalledTimes(1);
    stop();
  }
});

test('a look at the page is no touch', () => {
  const onIdle = vi.fn();
  watchIdle(onIdle);
  vi.advanceTimersByTime(half - 1);
  heard.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('nobody is told once it stopped', () => {
  const onIdle = vi.fn();
  watchIdle(onIdle)();
  vi.advanceTimersByTime(2 * half);
  heard.dispatchEvent(new Event('keydown'));
  expect(onIdle).not.toHaveBeenCalled();
});
