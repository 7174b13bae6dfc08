import { undelivered } from '#shared/contract/undelivered';
import { showList } from '#functions/model/person/show-list';
import { readService } from '#functions/model/service/read-service';
import { behindHearings } from '#functions/model/message/booking-letter';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { index } from '#functions/platform/store/read';
import { isSuppressed } from './suppressed.ts';
import { jobView } from './job-view.ts';
import { type Waiting, loadReferrersPhone } from './load.ts';
import { loadSuppressed } from '#functions/model/address/suppressions';
import { undeliveredView } from './view.ts';
import { inTrouble, lettersByDue } from '#functions/model/index-keys';
import { lateMail } from '#functions/model/message/late';
import type { MessageItem } from '#functions/model/message/message';

/** More than wait in any hour that is not a fault. */
const atMost = 1000;

/** A job sorts with the letters about sessions, behind every hearing. */
const place = (one: Waiting) => (one.sk === 'ERRAND' ? behindHearings(one.createdAt) : one.urgency);

/** The failed mails and jobs that need a person, the nearest hearing first. */
export const list: Act<typeof undelivered.list> = async (request) => {
  const { actor, at } = request;
  const [found, queued, service, suppressed] = await Promise.all([
    index(inTrouble),
    index({ ...lettersByDue, limit: atMost }),
    readService(),
    loadSuppressed(),
  ]);
  const waiting = (found as unknown as Waiting[]).sort((a, b) => place(a).localeCompare(place(b)));
  const items = await Promise.all(
    waiting.map(async (message) => {
      if (message.sk === 'ERRAND') return jobView(message);
      const [held, referrersPhone] = await Promise.all([
        isSuppressed(message, suppressed, service, at),
        loadReferrersPhone(message, at),
      ]);
      return undeliveredView(message, service.teams, { held, referrersPhone });
    }),
  );
  const shown = showList(actor, undelivered.list.audit, 'messages', items);
  const late = lateMail(queued as unknown as MessageItem[], at);
  return settle(request, { ...shown, outcome: { reply: { items, late } } });
};
