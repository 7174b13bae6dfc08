import { cases } from '#shared/contract/case';
import { enquiry } from '#shared/contract/enquiry';
import { person } from '#shared/contract/person';
import { task } from '#shared/contract/task';
import { decideMatch } from '#functions/acts/case/decide-match';
import { list } from '#functions/acts/case/list';
import { matches } from '#functions/acts/case/matches';
import { open } from '#functions/acts/case/open';
import { ask } from '#functions/acts/enquiry/ask';
import { preview } from '#functions/acts/enquiry/preview';
import { admit } from '#functions/acts/person/admit';
import { verify } from '#functions/acts/person/verify';
import { attempt } from '#functions/acts/task/attempt';
import { complete } from '#functions/acts/task/complete';
import { reopen } from '#functions/acts/task/reopen';
import { bindsOf, serve } from '#functions/request/serve';

const bind = bindsOf('casework');

export const handler = serve(
  bind('case', cases, { list, open, matches, decideMatch }),
  bind('task', task, { complete, attempt, reopen }),
  bind('enquiry', enquiry, { preview, ask }),
  bind('person', person, { verify, admit }),
);
