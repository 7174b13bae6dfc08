import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Request, Response } from '../gateway/request.ts';

const compress = promisify(brotliCompress);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};
const packed = /^(text|application\/(json|manifest))|svg/;

/** Reads a file, or null where there is none. */
async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

export type Files = (request: Request, path: string) => Promise<Response>;

/** Serves a folder as the site's bucket; `given` are files that the deployment adds, by path. */
export function serveFiles(folder: string, given: ReadonlyMap<string, string>): Files {
  return async ({ headers }, path) => {
    const plain = normalize(path).replaceAll('..', '');
    const text = given.get(plain);
    const content = text === undefined ? await contentOf(join(folder, plain)) : Buffer.from(text);
    if (!content)
      return {
        status: 404,
        headers: { 'content-type': types['.txt'] ?? '' },
        cookies: [],
        body: 'Not found',
      };
    const type = types[extname(plain)] ?? 'application/octet-stream';
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    // A file with a hash in its name never changes; all others are revalidated.
    const fixed = /[-.][\w-]{8,}\.(js|css|svg|woff2|png)$/.test(plain) && plain.startsWith('/assets/');
    const common = {
      etag,
      vary: 'accept-encoding',
      'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (headers['if-none-match']?.includes(etag))
      return { status: 304, headers: common, cookies: [], body: '' };
    const all = { 'content-type': type, ...common };
    if (!packed.test(type) || !/\bbr\b/.test(headers['accept-encoding'] ?? '')) {
      return { status: 200, headers: all, cookies: [], body: content };
    }
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    const body =
      (text === undefined && (await contentOf(join(folder, `${plain}.br`)))) ||
      (await compress(content, quick));
    return { status: 200, headers: { ...all, 'content-encoding': 'br' }, cookies: [], body };
  };
}
