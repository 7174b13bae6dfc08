import { hosting } from '#shared/contract/hosting';
import { approve } from '#functions/acts/hosting/approve';
import { attendance } from '#functions/acts/hosting/attendance';
import { note } from '#functions/acts/hosting/note';
import { bindsOf, serve } from '#functions/request/serve';
import { copy } from '#functions/acts/hosting/copy';
import { create } from '#functions/acts/hosting/create';
import { figures } from '#functions/acts/hosting/figures';
import { list } from '#functions/acts/hosting/list';
import { message } from '#functions/acts/hosting/message';
import { cancel } from '#functions/acts/hosting/cancel';
import { close } from '#functions/acts/hosting/close';
import { edit } from '#functions/acts/hosting/edit';
import { publish } from '#functions/acts/hosting/publish';
import { exportCsv } from '#functions/acts/hosting/export-csv';
import { feedback } from '#functions/acts/hosting/feedback';
import { open } from '#functions/acts/hosting/open';

const bind = bindsOf('hosting');

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
    exportCsv,
    feedback,
    figures,
  }),
);
