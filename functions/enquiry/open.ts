import { enquiry as rows } from '#shared/contract/team';
import type { TeamView } from '#shared/enquiry/views';
import { enquiryMoves } from '#shared/lifecycle/enquiry';
import { next } from '#shared/lifecycle/moves';
import type { PersonItem } from '#functions/directory/records';
import { readService } from '#functions/directory/service';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { type EnquiryItem, caseChain } from '#functions/storage/case-items';
import type { Decision } from '#functions/storage/decision';
import { sliceNow } from '#functions/storage/sharing';
import { type Found, isOfTeam, loadEnquiry, notHere } from './load.ts';
import { teamView } from './view.ts';

/** Opening records who saw which fields, of which version; the first opening also moves the enquiry. Pure. */
export function decideOpen(
  found: Found,
  opener: PersonItem,
  at: string,
  hubPhone: string,
): Decision<TeamView> {
  const { record, enquiry } = found;
  const state = next(enquiryMoves, enquiry.state, 'open') ?? enquiry.state;
  const first = enquiry.openedAt === null;
  const opened: EnquiryItem = first
    ? { ...enquiry, state, version: enquiry.version + 1, openedAt: at, openedBy: opener.name }
    : enquiry;
  return {
    changes: first
      ? [{ do: 'put', table: 'Referrals', item: opened, expect: { version: enquiry.version } }]
      : [],
    audit: [
      {
        chain: caseChain(found.sent.id, found.sent.tail),
        act: rows.open.audit,
        outcome: 'seen',
        subject: `enquiry#${enquiry.id}`,
        from: enquiry.state,
        to: opened.state,
        version: { from: found.sent.version, to: found.sent.version },
        fields: sliceNow(record, enquiry.heldBack, at).fields,
      },
    ],
    outcome: { reply: teamView(record, opened, { hubPhone, at }) },
  };
}

/** Opens an enquiry for a member of the team that was asked. */
export const open: Act<typeof rows.open> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadEnquiry(params.caseId, params.id, at);
  if (!found || !isOfTeam(actor, found.enquiry)) {
    return settle(request, notHere(actor, rows.open.audit, params.id));
  }
  const { rota } = await readService();
  return settle(request, decideOpen(found, actor.person, at, rota.phone), () => open(request));
};
