import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file wholly or not at all, and durably: half a file, as a full disk leaves it, would be read at the next
 * start. Only this user may read it.
 */
export function keepFile(path: string, content: string | Buffer): void {
  const draft = `${path}.new`;
  try {
    writeFileSync(draft, content, { mode: 0o600, flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
