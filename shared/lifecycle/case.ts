import type { Moves } from './moves.ts';

export const caseStates = ['draft', 'submitted', 'in-liaison', 'deleted'] as const;
export type CaseState = (typeof caseStates)[number];
export const caseActs = ['save', 'submit', 'delete', 'ask-team'] as const;
/** What people do to a case. */
export type CaseAct = (typeof caseActs)[number];

/**
 * The lifecycle of a case. Asking a team is itself the hub's screening decision, so it leads into liaison; an enquiry
 * made at submit (B6) leaves the case `submitted`. Only a draft can be deleted; what was sent is kept. `remind` is the service's own act on an open case.
 */
export const caseMoves: Moves<CaseState, CaseAct | 'remind'> = {
  draft: { save: 'draft', submit: 'submitted', delete: 'deleted' },
  submitted: { 'ask-team': 'in-liaison', remind: 'submitted' },
  'in-liaison': { 'ask-team': 'in-liaison', remind: 'in-liaison' },
  deleted: {},
};

export const caseStateWords: Record<CaseState, string> = {
  draft: 'Draft, not sent',
  submitted: 'Sent to the liaison service',
  'in-liaison': 'A team has been asked',
  deleted: 'Draft, deleted',
};
