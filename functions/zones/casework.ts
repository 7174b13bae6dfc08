import { ask, cases, referrer, task } from '#shared/contract/casework';
import { admitPerson } from '#functions/case/admit-person';
import { askTeam } from '#functions/case/ask-team';
import { completeTask } from '#functions/case/complete-task';
import { decideMatch } from '#functions/case/settle-match';
import { list } from '#functions/case/list';
import { matches } from '#functions/case/matches';
import { open } from '#functions/case/open';
import { preview } from '#functions/case/preview';
import { verifyReferrer } from '#functions/case/verify-referrer';
import { bind, serve } from '#functions/runtime/serve';

export const handler = serve(
  bind('cases', cases, { list, open, matches, decideMatch }),
  bind('task', task, { complete: completeTask }),
  bind('ask', ask, { preview, team: askTeam }),
  bind('referrer', referrer, { verify: verifyReferrer, admit: admitPerson }),
);
