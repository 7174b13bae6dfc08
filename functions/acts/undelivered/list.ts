import { undelivered } from '#shared/contract/undelivered';
import { showList } from '#functions/model/person/show-list';
import { readService } from '#functions/model/team/service';
import { behindHearings } from '#functions/model/message/booking-letter';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { index } from '#functions/platform/store/read';
import { isBarred } from './barred.ts';
import { errandView } from './job-view.ts';
import { type Waiting, loadReferrersPhone } from './load.ts';
import { loadMarked } from '#functions/model/address/marks';
import { undeliveredView } from './view.ts';
import { inTrouble } from '#functions/model/index-keys';

/** An errand stands among the letters about sessions, behind every hearing. */
const place = (one: Waiting) => (one.sk === 'ERRAND' ? behindHearings(one.createdAt) : one.urgency);

/** The mails and errands that a person has to see to, the nearest hearing first. */
export const list: Act<typeof undelivered.list> = async (request) => {
  const { actor, at } = request;
  const [found, service, marked] = await Promise.all([index(inTrouble), readService(), loadMarked()]);
  const waiting = (found as unknown as Waiting[]).sort((a, b) => place(a).localeCompare(place(b)));
  const items = await Promise.all(
    waiting.map(async (message) => {
      if (message.sk === 'ERRAND') return errandView(message);
      const [barred, referrersPhone] = await Promise.all([
        isBarred(message, marked, service, at),
        loadReferrersPhone(message, at),
      ]);
      return undeliveredView(message, service.teams, { barred, referrersPhone });
    }),
  );
  return settle(request, showList(actor, undelivered.list.audit, 'messages', items));
};
