import { address } from '#shared/contract/address';
import { letter } from '#shared/contract/letter';
import { rota } from '#shared/contract/rota';
import { task } from '#shared/contract/task';
import { undelivered } from '#shared/contract/undelivered';
import { clear } from '#functions/acts/address/clear';
import { list as listAddresses } from '#functions/acts/address/list';
import { list as listLetters } from '#functions/acts/letter/list';
import { cover } from '#functions/acts/rota/cover';
import { read } from '#functions/acts/rota/read';
import { set } from '#functions/acts/rota/set';
import { completeServiceTask } from '#functions/acts/task/complete-service-task';
import { list as listTasks } from '#functions/acts/task/list';
import { reopenServiceTask } from '#functions/acts/task/reopen-service-task';
import { list as listUndelivered } from '#functions/acts/undelivered/list';
import { otherAddress } from '#functions/acts/undelivered/other-address';
import { phone } from '#functions/acts/undelivered/phone';
import { retry } from '#functions/acts/undelivered/retry';
import { bindsOf, serve } from '#functions/request/serve';

const bind = bindsOf('governance');

export const handler = serve(
  bind('rota', rota, { read, set, cover }),
  bind('task', task, { list: listTasks, completeServiceTask, reopenServiceTask }),
  bind('undelivered', undelivered, { list: listUndelivered, retry, otherAddress, phone }),
  bind('address', address, { list: listAddresses, clear }),
  bind('letter', letter, { list: listLetters }),
);
