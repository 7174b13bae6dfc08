import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPrivate } from '#infra/local/private';

const usual = process.umask();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'private-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'mail'), { mode: 0o755 });
  for (const name of ['engine.db', 'engine.db-wal', 'lock.db', 'lock.db-journal', 'mail/one.eml'])
    writeFileSync(join(folder, name), '', { mode: 0o644 });
});
afterEach(() => {
  process.umask(usual);
  rmSync(folder, { recursive: true });
});

const mode = (name: string) => statSync(join(folder, name)).mode & 0o777;

describe('the data folder of an earlier start', () => {
  it('is closed to everybody else, with all that is in it', () => {
    keepPrivate(folder);
    expect(['.', 'mail'].map(mode)).toEqual([0o700, 0o700]);
    expect(['engine.db', 'engine.db-wal', 'lock.db', 'lock.db-journal', 'mail/one.eml'].map(mode)).toEqual(
      Array(5).fill(0o600),
    );
  });

  it('stays open where it also holds what is not ours, and that is left as it was', () => {
    writeFileSync(join(folder, 'notes.txt'), '', { mode: 0o644 });
    keepPrivate(folder);
    expect([mode('.'), mode('notes.txt'), mode('engine.db')]).toEqual([0o755, 0o644, 0o600]);
  });

  it('is not left by a link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    chmodSync(outside, 0o755);
    symlinkSync(outside, join(folder, 'log'));
    keepPrivate(folder);
    expect(statSync(outside).mode & 0o777).toBe(0o755);
    rmSync(outside, { recursive: true });
  });

  it('gets from now on only files and folders of this user', () => {
    keepPrivate(folder);
    writeFileSync(join(folder, 'keys.json'), '');
    mkdirSync(join(folder, 'code'));
    expect([mode('keys.json'), mode('code')]).toEqual([0o600, 0o700]);
  });
});
