import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heard, now, onMoved } from '../../../../web/src/api/clock.ts';

const machine = '2026-11-29T09:00:00.000Z';
beforeEach(() => void vi.useFakeTimers({ now: new Date(machine) }));
afterEach(() => {
  heard(new Date().toUTCString());
  vi.useRealTimers();
});

describe('the time of the pages', () => {
  it('is this machine’s until an answer says otherwise', () => {
    for (const nothing of [null, '', 'soon']) heard(nothing);
    expect(now()).toBe(machine);
  });

  it('is the service’s, and goes on from there', () => {
    heard('Tue, 01 Dec 2026 14:30:00 GMT');
    expect(now()).toBe('2026-12-01T14:30:00.000Z');
    vi.advanceTimersByTime(90_000);
    expect(now()).toBe('2026-12-01T14:31:30.000Z');
  });

  it('is told to whoever shows it when it is moved, and not for the seconds an answer takes', () => {
    const watcher = vi.fn();
    const unwatch = onMoved(watcher);
    heard('Sun, 29 Nov 2026 08:59:58 GMT');
    expect(watcher).not.toHaveBeenCalled();
    heard('Sun, 29 Nov 2026 11:00:00 GMT');
    expect(watcher).toHaveBeenCalledOnce();
    unwatch();
    heard('Sun, 29 Nov 2026 13:00:00 GMT');
    expect(watcher).toHaveBeenCalledOnce();
  });

  it('is asked of the machine by no page', () => {
    const files = globSync('web/src/**/*.{ts,tsx}').filter((file) => !file.endsWith('api/clock.ts'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /new Date\(\)/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
