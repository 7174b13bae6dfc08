import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLogFile } from '#infra/local/functions/log-file';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'log-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const ended = (log: NodeJS.WritableStream) => new Promise<void>((done) => log.end(done));

describe('a log file', () => {
  it('keeps what is written, after what was there, for this user only', async () => {
    const path = join(folder, 'one.log');
    for (const line of ['first\n', 'second\n']) {
      const log = openLogFile(path);
      log.write(line);
      await ended(log);
    }
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  // The kernel's own full disk.
  it('outlives a disk that takes nothing', async () => {
    const path = join(folder, 'full.log');
    symlinkSync('/dev/full', path);
    const log = openLogFile(path);
    const failed = vi.fn();
    log.on('error', failed);
    for (let n = 0; n < 100; n += 1) log.write('a line\n');
    await ended(log);
    expect(failed).not.toHaveBeenCalled();
  });

  it('goes on when there is room again, and says what is missing', async () => {
    const path = join(folder, 'again.log');
    const log = openLogFile(path);
    const write = (line: string) => new Promise((done) => log.write(line, done));
    await write('before\n');
    const real = fs.write;
    const full = (...[, , done]: [number, Buffer, (error: Error) => void]) =>
      done(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    Object.assign(fs, { write: full });
    syncBuiltinESMExports();
    await write('lost one\n');
    await write('lost two\n');
    Object.assign(fs, { write: real });
    syncBuiltinESMExports();
    await write('after\n');
    await ended(log);
    expect(readFileSync(path, 'utf8')).toBe(
      'before\n18 bytes of the log are missing: the disk took none.\nafter\n',
    );
  });
});
