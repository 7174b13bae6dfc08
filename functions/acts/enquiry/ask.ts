import { randomUUID } from 'node:crypto';
import { enquiry as rows } from '#shared/contract/enquiry';
import { londonDay } from '#shared/time/london';
import type { PersonItem } from '#functions/model/person/records';
import { readService } from '#functions/model/service/read-service';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { caseChain } from '#functions/model/case/keys';
import { get } from '#functions/platform/store/read';
import { decideAsk, whyNotAgain, whyNotAsk } from './ask.decide.ts';
import { loadSent } from '#functions/model/case/load-sent';
import { enquiryView } from '#functions/model/enquiry/hub-view';
import { personKey } from '#functions/model/person/keys';

/** Asks a team. The page gives the enquiry's id, so a double click asks once; with other content it is refused. */
export const ask: Act<typeof rows.ask> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, refuseAs(actor, rows.ask.audit, `case#${params.id}`, notHere));
  const { sent, record } = found;
  const already = record.enquiries.find((enquiry) => enquiry.id === body.id);
  if (already) {
    const refusal = whyNotAgain(already, body, actor.id, enquiryView(already, record, at));
    if (refusal) return settle(request, refuseAs(actor, rows.ask.audit, `case#${sent.id}`, refusal));
    const entry = { act: rows.ask.audit, outcome: 'seen', subject: `enquiry#${already.id}` } as const;
    const reply = enquiryView(already, record, at);
    return settle(request, {
      changes: [],
      outcome: { reply },
      audit: [{ chain: caseChain(sent.id, sent.chainHead), ...entry }],
    });
  }
  const [{ teams }, referrer] = await Promise.all([
    readService(),
    get<PersonItem>('Directory', personKey(sent.referrerId)),
  ]);
  const team = teams.find((one) => one.id === body.teamId);
  const state = { sent, record, team, referrer };
  const refusal = whyNotAsk(state, body, londonDay(at));
  if (refusal || !team) {
    return settle(request, refuseAs(actor, rows.ask.audit, `case#${sent.id}`, refusal ?? notHere));
  }
  const decision = decideAsk(state, team, body, { by: actor.person, at, messageId: randomUUID() });
  return settle(request, decision, () => ask(request));
};
