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
import { inTrouble } from '#functions/model/index-keys';

/** A job sorts with the letters about sessions, behind every hearing. */
const place = (one: Waiting) => (one.sk === 'ERRAND' ? behindHearings(one.createdAt) : one.urgency);

/** The failed mails and jobs that need a person, the nearest hearing first. */
export const list: Act<typeof undelivered.list> = async (request) => {
  const { actor, at } = request;
  const [found, service, suppressed] = await Promise.all([index(inTrouble), readService(), loadSuppressed()]);
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
  return settle(request, showList(actor, undelivered.list.audit, 'messages', items));
};
