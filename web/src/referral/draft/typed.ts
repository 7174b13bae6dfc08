import type { DraftAnswers } from '#shared/referral/draft';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { inWords } from '#shared/referral/words';

/** The form as typed: every field has a value, empty where nothing was answered. */
export type Typed = Record<FieldName, string | string[]>;

const isList = (name: FieldName) => questions[name].answer.kind === 'many';

/** A draft may hold a list where the form has a text, or the other way round: the field may have been of another kind. */
function fitting(name: FieldName, value: string | string[] = []): string | string[] {
  const all = [value].flat().filter((one) => one !== '');
  return isList(name) ? all : all.join(', ');
}

/** The form's values for a draft; nothing is pre-filled unless `stored` has it. */
export function typedFrom(stored: DraftAnswers): Typed {
  const pairs = fieldNames.map((name) => [name, fitting(name, stored[name])]);
  return Object.fromEntries(pairs) as Typed;
}

/** An answer to a question that is no longer asked stands with the one that replaced it, where it can be changed. */
export function asAskedNow(typed: Typed): Typed {
  const now = { ...typed };
  for (const field of fieldNames) {
    const to = questions[field].past as FieldName | undefined;
    if (!to || now[field] === '') continue;
    now[to] = [now[to], now[field]].filter(Boolean).join('\n');
    now[field] = '';
  }
  return now;
}

/** True for the same answer. A list is a set of ticks, so its order does not count. */
export function same(a: string | string[], b: string | string[]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** One field in words, also where it was emptied. */
export const readBack = (field: FieldName, value: string | string[]): string =>
  inWords(field, { [field]: value }) || 'Nothing';
