import type { ContractSamples } from './contract.ts';
import { addressSamples } from './address.samples.ts';
import { bookingSamples } from './booking.samples.ts';
import { caseSamples } from './case.samples.ts';
import { dutySamples } from './duty.samples.ts';
import { enquirySamples } from './enquiry.samples.ts';
import { hostingSamples } from './hosting.samples.ts';
import { letterSamples } from './letter.samples.ts';
import { personSamples } from './person.samples.ts';
import { referralSamples } from './referral.samples.ts';
import { rotaSamples } from './rota.samples.ts';
import { sessionSamples } from './session.samples.ts';
import { taskSamples } from './task.samples.ts';
import { undeliveredSamples } from './undelivered.samples.ts';
import { scenarioOf } from './scenario/morning.ts';

/** The input, of any row. */
export type Sample = { params?: Record<string, string>; body?: unknown };

type Answered = Sample & { reply: unknown };

function collect(today: string, coming: string): Record<string, Answered> {
  const scenario = scenarioOf(today, coming);
  const samples: ContractSamples = {
    duty: dutySamples(scenario),
    person: personSamples(scenario),
    referral: referralSamples(scenario),
    case: caseSamples(scenario),
    task: taskSamples(scenario),
    enquiry: enquirySamples(scenario),
    session: sessionSamples(scenario),
    booking: bookingSamples(scenario),
    hosting: hostingSamples(scenario),
    rota: rotaSamples(scenario),
    undelivered: undeliveredSamples(scenario),
    address: addressSamples(scenario),
    letter: letterSamples(),
  };
  return Object.fromEntries(
    Object.entries(samples).flatMap(([noun, acts]) =>
      Object.entries<Answered>(acts).map(([act, sample]) => [`${noun}.${act}`, sample]),
    ),
  );
}

/**
 * One good call of each operation. Feeds the API's description, the tests and the examples of the README.
 * @param coming the day of a future hearing or session
 */
export function samplesFor(today: string, coming = today): Record<string, Sample> {
  return Object.fromEntries(
    Object.entries(collect(today, coming)).map(([name, { params, body }]) => [name, { params, body }]),
  );
}

/** The replies to the calls of `samplesFor` for the same days. */
export function repliesFor(today: string, coming = today): Record<string, unknown> {
  return Object.fromEntries(Object.entries(collect(today, coming)).map(([name, { reply }]) => [name, reply]));
}
