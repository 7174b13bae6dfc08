import { ask, cases, referrer, task } from './casework.ts';
import { address, letter, undelivered } from './delivery.ts';
import { duty } from './duty.ts';
import { person } from './entry.ts';
import { rota, tasks } from './governance.ts';
import { hosting } from './hosting.ts';
import { booking, elsewhere, session } from './outreach.ts';
import { referral } from './referral.ts';
import type { Replies, Row } from './row.ts';
import { enquiry } from './team.ts';

/** Every operation of the API. Read by the routes, the client, the OpenAPI document and the tests. */
export const contract = {
  duty,
  person,
  referral,
  cases,
  task,
  ask,
  referrer,
  enquiry,
  session,
  booking,
  hosting,
  rota,
  tasks,
  undelivered,
  address,
  letter,
};

/** A reply of each operation. */
export type ContractReplies = { [Noun in keyof typeof contract]: Replies<(typeof contract)[Noun]> };

export type NamedRow = { name: string; row: Row };

/** The rows as a list, each with its address: `referral.submit`. */
export const rows: readonly NamedRow[] = Object.entries(contract).flatMap(([noun, acts]) =>
  Object.entries(acts).map(([act, row]) => ({ name: `${noun}.${act}`, row })),
);

/** The rows, and what is answered where there is none. */
export const routes: readonly NamedRow[] = [...rows, { name: 'elsewhere.page', row: elsewhere.page }];
