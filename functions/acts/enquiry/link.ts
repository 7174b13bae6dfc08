import { enquiry as rows } from '#shared/contract/enquiry';
import type { Act } from '#functions/request/act';
import { comeByLink } from './by-link.ts';

/** Says whether a link still works, so that its page does not offer what would be refused. It changes nothing. */
export const link: Act<typeof rows.link> = async ({ at, body }) => {
  const came = await comeByLink(body, 'join', at);
  return 'refusal' in came ? came : { reply: { open: true } };
};
