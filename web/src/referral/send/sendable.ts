import type { Now } from '#shared/questions/question';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { isAsked } from '#shared/referral/asked';
import type { DraftAnswers } from '#shared/referral/draft';
import { tidyClock } from '../../form/clock.ts';
import type { Typed } from '../draft/typed.ts';

/** A value is normalised when its field is left; a draft may hold one that was not. */
const tidy = (name: FieldName, value: string | string[]) =>
  questions[name].answer.kind === 'clock' ? tidyClock(String(value)) : value;

/** The answers to send: only fields that are asked and answered. Others stay in the draft. */
export function sendable(typed: Typed, now: Now): DraftAnswers {
  const names = fieldNames.filter((name) => typed[name].length > 0 && isAsked(name, typed, now));
  return Object.fromEntries(names.map((name) => [name, tidy(name, typed[name])]));
}
