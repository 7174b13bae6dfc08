import type { Row } from '#shared/contract/row';

/** The shape of every id the service makes. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The audit's word for each kind of id in a path. */
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

/** The subject of a request from its path, like `case#<id> task#<id>`. Only ids of our own shape are repeated. */
export function subjectOf({ path }: Row, given: Given): string {
  return [...path.matchAll(/([\w-]+)\/\{(\w+)\}/g)]
    .map(([, word = '', name = '']) => ({
      kind: kinds[word] ?? word,
      id: given?.[name]?.toLowerCase() ?? '',
    }))
    .flatMap(({ kind, id }) => (uuid.test(id) ? [`${kind}#${id}`] : []))
    .join(' ');
}
