import { hosting } from '#shared/contract/hosting';
import { approve, attendance, note } from '#functions/booking/host';
import { bind, serve } from '#functions/runtime/serve';
import { copy, create } from '#functions/session/create';
import { figures } from '#functions/session/figures';
import { list } from '#functions/session/list';
import { message } from '#functions/session/message';
import { cancel, close, edit, publish } from '#functions/session/move';
import { exportCsv, feedback, open } from '#functions/session/open';

export const handler = serve(
  bind('hosting', hosting, {
    list,
    create,
    open,
    edit,
    publish,
    close,
    cancel,
    copy,
    approve,
    attendance,
    note,
    message,
    export: exportCsv,
    feedback,
    figures,
  }),
);
