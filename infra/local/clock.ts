import { StartError } from './start-error.ts';
import { readOffset, writeOffset } from './triggers/moved-clock.ts';
import { readOptions } from './options.ts';

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const usage =
  'Usage: npm run clock -- +2h, -30m, +1d to move the time that events carry; reset to undo that; nothing to read it.';

/** The new offset in milliseconds, from the argument. */
export function movedBy(offset: number, asked: string | undefined): number {
  if (asked === undefined) return offset;
  if (asked === 'reset') return 0;
  const [, sign, amount, unit = ''] = /^([+-])(\d{1,5})([mhd])$/.exec(asked) ?? [];
  const size = units[unit];
  if (size === undefined) throw new StartError(usage);
  return offset + (sign === '-' ? -1 : 1) * Number(amount) * size;
}

if (import.meta.main) {
  try {
    const { dataDir } = readOptions(process.env, []);
    const offset = movedBy(readOffset(dataDir), process.argv[2]);
    writeOffset(dataDir, offset);
    console.log(
      `Events now carry ${new Date(Date.now() + offset).toISOString()} (moved by ${offset / 60_000} minutes).`,
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(
      error instanceof StartError ? error.message : `The clock could not be moved: ${error.message}`,
    );
    process.exitCode = 1;
  }
}
