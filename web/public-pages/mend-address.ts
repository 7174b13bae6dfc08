/**
 * Mail programs glue the sign behind a link to it, and mail gateways encode its "#" (once or twice), so that the link's
 * key comes in the path. Our own addresses end in a letter, a digit, "-" or "_".
 */
const fragmentSign = /%(?:25)*23/;
const glued = /(?:%(?:25)*[\da-f]{2}|[^\w/-])+$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A fragment as the mail wrote it, without its "#" and without what was glued to it. */
export const plainFragment = (hash: string) =>
  decoded(decoded(hash.replace(/^#/, ''))).replace(/[^\w-]+$/, '');

/** Puts a link back as it was written, before anything is asked of the server: no history keeps its key in a path. */
export function mendAddress(): void {
  const { origin, pathname, search, hash } = location;
  const [path = '', rewritten] = pathname.split(fragmentSign);
  const link = plainFragment(rewritten ?? hash);
  const mended = `${path.replace(glued, '') || '/'}${search}${link && `#${link}`}`;
  if (mended !== pathname + search + hash) history.replaceState(null, '', origin + mended);
}
