import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

async function filesUnder(input: string): Promise<string[]> {
  const entries = await readdir(input, { recursive: true, withFileTypes: true }).catch((problem: unknown) => {
    if ((problem as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw problem;
  });
  if (entries === null) return [input];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** SHA-256 in hex over the names and contents of files and folders, and over `more`. */
export async function digest(inputs: readonly string[], more: readonly string[]): Promise<string> {
  const files = (await Promise.all(inputs.map(filesUnder))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [index, content] of contents.entries()) {
    hash.update(`${files[index]}\0${content.length}\0`);
    hash.update(content);
  }
  for (const part of more) hash.update(`\0${part}`);
  return hash.digest('hex');
}
