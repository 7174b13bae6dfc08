import { duty } from '#shared/contract/duty';
import { booking, elsewhere, session } from '#shared/contract/outreach';
import { confidence, feedback } from '#functions/booking/answers';
import { confirm, confirmByCode } from '#functions/booking/confirm';
import { cancelPage, confirmPage, form } from '#functions/booking/form';
import { cancel, cancelByCode, erase } from '#functions/booking/leave';
import { change, see } from '#functions/booking/see';
import { signUp } from '#functions/booking/sign-up';
import { now } from '#functions/duty/now';
import { bind, serveWithPages } from '#functions/runtime/serve';
import { list, nothing, read } from '#functions/session/public';

export const handler = serveWithPages(
  () => import('#functions/pages/draw'),
  bind('duty', duty, { now }),
  bind('session', session, { list, read }),
  bind('elsewhere', elsewhere, { page: nothing }),
  bind('booking', booking, {
    form,
    signUp,
    confirmPage,
    confirm,
    confirmByCode,
    confidence,
    see,
    change,
    cancelPage,
    cancel,
    cancelByCode,
    feedback,
    erase,
  }),
);
