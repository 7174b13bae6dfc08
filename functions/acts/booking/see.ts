import { booking as rows } from '#shared/contract/booking';
import { loadByLink } from '#functions/model/booking/load';
import { bookingChain } from '#functions/model/booking/records';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { countUse } from './count-use.ts';
import { bookingView } from './view.ts';

/** Shows the booker their own booking; the audit entry is written before it is shown. */
export const see: Act<typeof rows.see> = async (request) => {
  const loaded = await loadByLink(
    request.body.link,
    ['see', 'change', 'cancel', 'feedback', 'erase'],
    request.at,
  );
  if ('refusal' in loaded) return loaded;
  const { found, purpose } = loaded;
  const often = await countUse(found.booking, request.at);
  if (often) return { refusal: often };
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
