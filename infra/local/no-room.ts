import { statfsSync } from 'node:fs';
import { StartError } from './start-error.ts';

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** True for an error that says there is no room for a write, of the disk or of SQLite (13: full; 10, of its I/O). */
export function isNoRoom(error: unknown): boolean {
  const { code = '', errcode = 0 } = (error ?? {}) as { code?: string; errcode?: number };
  return noRoom.has(code) || errcode === 13 || (errcode & 0xff) === 10;
}

const leastRoom = 1024 * 1024;

/** True where the disk of a folder is as good as full. */
export function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastRoom;
  } catch {
    return false;
  }
}

const noRoomWords = (folder: string) =>
  `There is no room left on the disk of ${folder}, so nothing more can be saved there.`;

const againAfter = 60_000;
const saidAt = new Map<string, number>();

/** Says at the terminal that there is no room, at most once a minute. */
export function sayNoRoom(folder: string): void {
  if (performance.now() - (saidAt.get(folder) ?? -Infinity) < againAfter) return;
  saidAt.set(folder, performance.now());
  console.error(`${noRoomWords(folder)} What was sent meanwhile was refused; it goes on once there is room.`);
}

/** Why a start failed, in words where it was for want of room; whoever keeps the data says so in words of its own. */
export function orNoRoom(error: unknown, folder: string): Error {
  if (isNoRoom(error) || isFull(folder))
    return new StartError(`${noRoomWords(folder)} Make room, and start again.`);
  return error instanceof Error ? error : new Error(String(error));
}
