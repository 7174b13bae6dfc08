import { identifyingWordsIn } from './woman.ts';

const id = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const word = '[a-z][a-z-]*';
const path = new RegExp(`^/(?:(?:${word}|${id})(?:/(?:${word}|${id}))*)?/?$`);
const ownPages = ['/local/', '/signed-in'];
// Signed links ride in the fragment of these; none says who somebody is.
const linkPages = new RegExp(`^/(?:enquiry|booking|sessions/${id}/(?:confirm|cancel))$`);

/** What of a title or an address could say who somebody is; null when nothing does. */
export function notNeutral(title: string, address: string, site: string): string | null {
  // A page has the address for its title until it has one of its own.
  const isTitle = title !== '' && !title.includes('/');
  const says = !/^[A-Za-z][A-Za-z ’,:-]*$/.test(title) || identifyingWordsIn(title).length > 0;
  if (isTitle && says) return `The title is not neutral: ${title}`;
  if (!address.startsWith(`${site}/`)) return null;
  const url = new URL(address);
  if (ownPages.some((own) => url.pathname.startsWith(own))) return null;
  if (!path.test(url.pathname) || url.search !== '') return `The address is not neutral: ${address}`;
  return url.hash !== '' && !linkPages.test(url.pathname) && !/^#[A-Za-z-]+$/.test(url.hash)
    ? `The fragment is not neutral: ${address}`
    : null;
}
