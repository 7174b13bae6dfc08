import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the functions' assets into the data directory and returns that folder: a build while the app runs must not
 * remove parts not loaded yet.
 */
export function keepCode(outDir: string, dataDir: string): string {
  const kept = join(dataDir, 'code');
  rmSync(kept, { recursive: true, force: true });
  const assets = readdirSync(outDir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name.startsWith('asset.'),
  );
  for (const { name } of assets) cpSync(join(outDir, name), join(kept, name), { recursive: true });
  return kept;
}
