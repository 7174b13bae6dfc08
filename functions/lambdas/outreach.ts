import { duty } from '#shared/contract/duty';
import { booking } from '#shared/contract/booking';
import { elsewhere } from '#shared/contract/elsewhere';
import { session } from '#shared/contract/session';
import { confidence } from '#functions/acts/booking/confidence';
import { feedback } from '#functions/acts/booking/feedback';
import { confirm } from '#functions/acts/booking/confirm';
import { confirmByCode } from '#functions/acts/booking/confirm-by-code';
import { cancelPage } from '#functions/acts/booking/cancel-page';
import { confirmPage } from '#functions/acts/booking/confirm-page';
import { form } from '#functions/acts/booking/form';
import { cancel } from '#functions/acts/booking/cancel';
import { cancelByCode } from '#functions/acts/booking/cancel-by-code';
import { erase } from '#functions/acts/booking/erase';
import { change } from '#functions/acts/booking/change';
import { see } from '#functions/acts/booking/see';
import { signUp } from '#functions/acts/booking/sign-up';
import { now } from '#functions/acts/duty/now';
import { bindsOf, serveWithPages } from '#functions/request/serve';
import { list } from '#functions/acts/session/list';
import { page } from '#functions/acts/elsewhere/page';
import { read } from '#functions/acts/session/read';

const bind = bindsOf('outreach');

export const handler = serveWithPages(
  () => import('#functions/pages/draw'),
  bind('duty', duty, { now }),
  bind('session', session, { list, read }),
  bind('elsewhere', elsewhere, { page }),
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
