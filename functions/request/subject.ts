import type { Row } from '#shared/contract/row';

/** The shape of every id we give out. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What stands behind a word of a path, in the words that audit entries use for it. */
const kinds: Record<string, string> = {
  referrals: 'case',
  cases: 'case',
  matches: 'case',
  people: 'person',
  tasks: 'task',
  admit: 'task',
  enquiries: 'enquiry',
  sessions: 'session',
  bookings: 'booking',
  undelivered: 'message',
  'marked-addresses': 'address',
};

type Given = Record<string, string | undefined> | undefined;

/**
 * What a request is about, as far as its path says: `case#<id> task#<id>`. Only ids of our own shape are repeated,
 * never what else somebody wrote there; nothing where the path names nothing.
 */
export function subjectOf({ path }: Row, given: Given): string {
  return [...path.matchAll(/([\w-]+)\/\{(\w+)\}/g)]
    .map(([, word = '', name = '']) => ({
      kind: kinds[word] ?? word,
      id: given?.[name]?.toLowerCase() ?? '',
    }))
    .flatMap(({ kind, id }) => (uuid.test(id) ? [`${kind}#${id}`] : []))
    .join(' ');
}
