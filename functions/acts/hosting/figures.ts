import { hosting as rows } from '#shared/contract/hosting';
import { achieved } from '#shared/outreach/figures';
import type { Act } from '#functions/request/act';
import { readEverything } from '#functions/model/booking/read-bookings';
import { readSessions } from '#functions/model/session/read-session';

/** The figures of past sessions; those to come and those cancelled are not counted. */
export const figures: Act<typeof rows.figures> = async ({ at }) => {
  const held = (await readSessions(['open', 'closed'])).filter(({ session }) => session.endsAt <= at);
  const all = await Promise.all(held.map(({ session }) => readEverything(session.id)));
  return {
    reply: achieved(
      held.length,
      all.flatMap((one) => one?.bookings ?? []),
    ),
  };
};
