import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import { bookingStates, over } from '#shared/outreach/booking-states';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Refusal } from '#functions/storage/decision';
import { bookingChain } from '#functions/storage/outreach-items';
import { checkAgainstSession } from './check-sign-up.ts';
import { decideChange } from './decide-change.ts';
import { linkGone, loadByLink } from './load.ts';
import { bookingView } from './view.ts';

/** Shows her own booking; that it was seen is written before it leaves. */
export const see: Act<typeof rows.see> = async (request) => {
  const loaded = await loadByLink(
    request.body.link,
    ['see', 'change', 'cancel', 'feedback', 'erase'],
    request.at,
  );
  if ('refusal' in loaded) return loaded;
  const { found, purpose } = loaded;
  const view = bookingView(found, purpose, request.at);
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: bookingChain(found.booking),
        act: rows.see.audit,
        outcome: 'seen',
        subject: `booking#${found.booking.id}`,
        fields: Object.keys(view.mine ?? {}),
      },
    ],
    outcome: { reply: view },
  });
};

const changeable = bookingStates.filter(
  (state) => !over.includes(state) && state !== 'attended' && state !== 'did-not-come',
);

/** Changes her own answers until the session begins. The address cannot be changed: it is who she is. */
export const change: Act<typeof rows.change> = async (request) => {
  const { at, body } = request;
  const loaded = await loadByLink(body.link, ['change'], at);
  if ('refusal' in loaded) return loaded;
  const { found } = loaded;
  const { booking, session } = found;
  if (!changeable.includes(booking.state) || session.startsAt <= at) return { refusal: linkGone };
  const fields = checkAgainstSession(body, session.details);
  if (fields.length > 0) return { refusal: { code: 'malformed', fields } };
  const changed: Refusal = { code: 'changed-meanwhile', current: bookingView(found, 'change', at) };
  const { link: _link, version, ...answers } = body;
  if (version !== booking.version) return { refusal: changed };
  const decision = decideChange(booking, answers, { at, newId: randomUUID });
  const done = await settle(request, decision, () => ({ refusal: changed }));
  return 'refusal' in done ? done : { reply: bookingView({ ...found, booking: done.reply }, 'change', at) };
};
