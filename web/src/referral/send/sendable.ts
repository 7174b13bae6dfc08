import type { Now } from '#shared/questions/question';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { isAsked } from '#shared/referral/asked';
import type { DraftAnswers } from '#shared/referral/draft';
import { sentClock } from '#shared/time/typed-clock';
import type { Typed } from '../draft/typed.ts';

/** A time is sent as it is stored; in the form and in a draft it stands as typed. */
const tidy = (name: FieldName, value: string | string[]) =>
  questions[name].answer.kind === 'clock' ? sentClock(String(value)) : value;

/** The answers to send: only fields that are asked and answered. Others stay in the draft. */
export function sendable(typed: Typed, now: Now): DraftAnswers {
  const names = fieldNames.filter((name) => typed[name].length > 0 && isAsked(name, typed, now));
  return Object.fromEntries(names.map((name) => [name, tidy(name, typed[name])]));
}
