import type { ReactNode } from 'react';
import * as z from 'zod';
import { type FieldName, fields } from '#shared/referral/fields';
import { warnings } from '#shared/referral/warnings';
import { offeredWords } from '#shared/referral/words';
import type { Choice } from '../../form/ChoiceField.tsx';
import { whyLine } from './WhyLine.tsx';

function optionsOf(name: FieldName): string[] {
  const field = fields[name];
  const one = field instanceof z.ZodArray ? field.element : field;
  return one instanceof z.ZodEnum ? one.options : [];
}

/** The answers a field allows, in the schema's order and the shared words, with what each leads to ask. */
export function choicesOf(name: FieldName, then: Record<string, ReactNode> = {}): Choice[] {
  return optionsOf(name).map((value) => ({
    value,
    words: offeredWords(name, value),
    note: warnings[name]?.[value],
    why: warnings[name]?.[value] && whyLine(name),
    then: then[value],
  }));
}
