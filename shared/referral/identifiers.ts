import { isCrn } from '#shared/identifiers/crn';
import { isCro } from '#shared/identifiers/cro';
import { isPnc } from '#shared/identifiers/pnc';
import { isUrn } from '#shared/identifiers/urn';
import type { FieldName } from './fields.ts';

const checks: Partial<Record<FieldName, (text: string) => boolean>> = {
  crn: isCrn,
  pnc: isPnc,
  cro: isCro,
  urn: isUrn,
};

/** Identifiers that do not pass their check: they are kept as written, marked unchecked, and stop nothing (H3). */
export function uncheckedIdentifiers(answers: Partial<Record<FieldName, unknown>>): FieldName[] {
  return (Object.keys(checks) as FieldName[]).filter((field) => {
    const value = answers[field];
    return typeof value === 'string' && value !== '' && !checks[field]?.(value);
  });
}
