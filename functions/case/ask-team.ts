import { randomUUID } from 'node:crypto';
import { ask } from '#shared/contract/casework';
import { londonDay } from '#shared/time/london';
import { type PersonItem, personChain, personKey } from '#functions/directory/records';
import { readService } from '#functions/directory/service';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { caseChain } from '#functions/storage/case-items';
import { refuse } from '#functions/storage/decision';
import { get } from '#functions/storage/read';
import { decideAsk, whyNotAsk } from './decide-ask.ts';
import { loadSent, notHere } from './load.ts';
import { enquiryView } from './view.ts';

type Row = typeof ask.team;

/** Asks a team. The same click twice asks once: the enquiry's id comes from the page. */
export const askTeam: Act<Row> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, notHere(actor, ask.team.audit, params.id));
  const { sent, record } = found;
  const already = record.enquiries.find((enquiry) => enquiry.id === body.id);
  if (already) {
    const entry = { act: ask.team.audit, outcome: 'seen', subject: `enquiry#${already.id}` } as const;
    const reply = enquiryView(already, record.deliveries, at);
    return settle(request, {
      ...{ changes: [], outcome: { reply } },
      audit: [{ chain: caseChain(sent.id, sent.tail), ...entry }],
    });
  }
  const [{ teams }, referrer] = await Promise.all([
    readService(),
    get<PersonItem>('Directory', personKey(sent.referrerId)),
  ]);
  const team = teams.find((one) => one.id === body.teamId);
  const state = { sent, record, team, referrer };
  const refusal = whyNotAsk(state, body.version, londonDay(at));
  if (refusal || !team) {
    return settle(
      request,
      refuse(
        personChain(actor.id, actor.acts),
        ask.team.audit,
        `case#${sent.id}`,
        refusal ?? { code: 'not-found' },
      ),
    );
  }
  const decision = decideAsk(state, team, body, { by: actor.person.name, at, messageId: randomUUID() });
  return settle(request, decision, () => askTeam(request));
};
