import { openSync, closeSync, write } from 'node:fs';
import { Writable } from 'node:stream';

/** Gives how many bytes were taken: a disk that fills up takes a part. */
const append = (fd: number, bytes: Buffer): Promise<number> =>
  new Promise((done, fail) => write(fd, bytes, (error, taken) => (error ? fail(error) : done(taken))));

/**
 * A log on disk that outlives a full one. What cannot be written is dropped, for the functions must not wait for
 * their log; the first line that fits again says how much is missing.
 */
export function openLogFile(path: string): Writable {
  const fd = openSync(path, 'a', 0o600);
  let missing = 0;
  const keep = async (chunk: Buffer): Promise<void> => {
    const note = missing > 0 ? `${missing} bytes of the log are missing: the disk took none.\n` : '';
    const whole = Buffer.concat([Buffer.from(note), chunk]);
    try {
      missing = Math.min(chunk.length, whole.length - (await append(fd, whole)));
    } catch {
      missing += chunk.length;
    }
  };
  return new Writable({
    write: (chunk: Buffer, _, done) => void keep(chunk).then(() => done()),
    final: (done) => {
      closeSync(fd);
      done();
    },
  });
}
