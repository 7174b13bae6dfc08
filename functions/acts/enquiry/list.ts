import { enquiry } from '#shared/contract/enquiry';
import { readService } from '#functions/model/service/read-service';
import type { Act } from '#functions/request/act';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import { index } from '#functions/platform/store/read';
import { summary } from './view.ts';
import { inTeamsOrder, putTo } from '#functions/model/index-keys';

/** The enquiries put to the caller's teams, imminent risk first, then by when an answer is due. */
export const list: Act<typeof enquiry.list> = async ({ actor }) => {
  const admitted = actor.person.teams.filter((team) => team.state === 'admitted');
  const put = await Promise.all(admitted.map(({ teamId }) => index(putTo(teamId))));
  const items = (put.flat() as unknown as EnquiryItem[]).sort(inTeamsOrder).map(summary);
  const { rota } = await readService();
  const waiting = actor.person.teams.some((team) => team.state === 'waiting');
  return { reply: { items, waiting, phone: rota.phone } };
};
