import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/booking';
import { move } from '#shared/lifecycle/moves';
import { bookingMoves } from '#shared/outreach/booking-states';
import { linkGone, loadByLink, tooMany } from '#functions/model/booking/load';
import { rateKey } from '#functions/platform/keys/rate';
import type { Refusal } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { decideChange } from './change.decide.ts';
import { checkAgainstSession } from './check-sign-up.ts';
import { countUse } from './count-use.ts';
import { bookingView } from './view.ts';

/** Changes the booker's own answers until the session begins. The address cannot change: it identifies the booking. */
export const change: Act<typeof rows.change> = async (request) => {
  const { at, body } = request;
  const loaded = await loadByLink(body.link, ['change'], at);
  if ('refusal' in loaded) return loaded;
  const { found } = loaded;
  const { booking, session } = found;
  const often = await countUse(booking, at);
  if (often) return { refusal: often };
  const step = move(bookingMoves, booking.state, 'change');
  if ('refusal' in step || session.startsAt <= at) return { refusal: linkGone };
  const fields = checkAgainstSession(body, session.details);
  if (fields.length > 0) return { refusal: { code: 'malformed', fields } };
  const changed: Refusal = { code: 'changed-meanwhile', current: bookingView(found, 'change', at) };
  const { link: _link, version, ...answers } = body;
  if (version !== booking.version) return { refusal: changed };
  const rate = await rateKey('mail', booking.email, at);
  const decision = decideChange(booking, answers, { at, newId: randomUUID, rate });
  const done = await settle(request, decision, (failed) => ({
    refusal: failed?.sk.startsWith('HOUR#') ? tooMany : changed,
  }));
  return 'refusal' in done ? done : { reply: bookingView({ ...found, booking: done.reply }, 'change', at) };
};
