import { address } from './address.ts';
import { booking } from './booking.ts';
import { cases } from './case.ts';
import { duty } from './duty.ts';
import { elsewhere } from './elsewhere.ts';
import { enquiry } from './enquiry.ts';
import { hosting } from './hosting.ts';
import { letter } from './letter.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';
import { rota } from './rota.ts';
import type { Row, Samples } from './row.ts';
import { session } from './session.ts';
import { task } from './task.ts';
import { undelivered } from './undelivered.ts';

/** Every operation of the API. Read by the routes, the client, the OpenAPI document and the tests. */
export const contract = {
  duty,
  person,
  referral,
  case: cases,
  task,
  enquiry,
  session,
  booking,
  hosting,
  rota,
  undelivered,
  address,
  letter,
};

/** A sample of each operation. */
export type ContractSamples = { [Noun in keyof typeof contract]: Samples<(typeof contract)[Noun]> };

export type NamedRow = { name: string; row: Row };

/** The rows as a list, each with its address: `referral.submit`. */
export const rows: readonly NamedRow[] = Object.entries(contract).flatMap(([noun, acts]) =>
  Object.entries(acts).map(([act, row]) => ({ name: `${noun}.${act}`, row })),
);

/** The rows, and the answer where there is none. */
export const routes: readonly NamedRow[] = [...rows, { name: 'elsewhere.page', row: elsewhere.page }];
