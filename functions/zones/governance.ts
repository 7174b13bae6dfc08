import { address, letter, undelivered } from '#shared/contract/delivery';
import { rota, tasks } from '#shared/contract/governance';
import { clear, marked } from '#functions/delivery/addresses';
import { otherAddress, retry } from '#functions/delivery/again';
import { list as listUndelivered } from '#functions/delivery/list';
import { phone } from '#functions/delivery/phone';
import { listLetters } from '#functions/notify/list-letters';
import { cover } from '#functions/rota/cover';
import { read } from '#functions/rota/read';
import { set } from '#functions/rota/set';
import { bind, serve } from '#functions/runtime/serve';
import { complete } from '#functions/tasks/complete';
import { list as listTasks } from '#functions/tasks/list';

export const handler = serve(
  bind('rota', rota, { read, set, cover }),
  bind('tasks', tasks, { list: listTasks, complete }),
  bind('undelivered', undelivered, { list: listUndelivered, retry, otherAddress, phone }),
  bind('address', address, { marked, clear }),
  bind('letter', letter, { list: listLetters }),
);
