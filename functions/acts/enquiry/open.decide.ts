import { enquiry as rows } from '#shared/contract/enquiry';
import type { TeamView } from '#shared/enquiry/views';
import { enquiryMoves } from '#shared/lifecycle/enquiry';
import { move } from '#shared/lifecycle/moves';
import { caseChain } from '#functions/model/case/keys';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { PersonItem } from '#functions/model/person/records';
import type { Decision } from '#functions/platform/store/decision';
import type { Found } from './load.ts';
import { fieldsShown, teamView } from './view.ts';

/**
 * Records who saw which fields of which version; the first opening also changes the state, where the table lists
 * that. Viewing is never refused. Pure.
 */
export function decideOpen(
  found: Found,
  opener: PersonItem,
  at: string,
  hubPhone: string,
): Decision<TeamView> {
  const { record, enquiry } = found;
  const step = move(enquiryMoves, enquiry.state, 'open');
  const first = enquiry.openedAt === null && 'to' in step;
  const opened: EnquiryItem = first
    ? { ...enquiry, state: step.to, version: enquiry.version + 1, openedAt: at, openedBy: opener.name }
    : enquiry;
  return {
    changes: first
      ? [{ do: 'put', table: 'Referrals', item: opened, expect: { version: enquiry.version } }]
      : [],
    audit: [
      {
        chain: caseChain(found.sent.id, found.sent.chainHead),
        act: rows.open.audit,
        outcome: 'seen',
        subject: `enquiry#${enquiry.id}`,
        from: enquiry.state,
        to: opened.state,
        version: { from: found.sent.version, to: found.sent.version },
        fields: fieldsShown(record, enquiry, at),
      },
    ],
    outcome: { reply: teamView(record, opened, { hubPhone, at }) },
  };
}
