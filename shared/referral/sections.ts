import { type FieldName, table } from '#shared/questions/table';

/** A section is the smallest unit of answers that is versioned, held back from a team or shown to it. */
export type SectionName = keyof typeof table;
export const sectionNames = Object.keys(table) as [SectionName, ...SectionName[]];

const each = <Value>(of: (name: SectionName) => Value) =>
  Object.fromEntries(sectionNames.map((name) => [name, of(name)])) as Record<SectionName, Value>;

/** The fields of each section, in the order of reading back. */
export const sections = each((name) => Object.keys(table[name].rows) as FieldName[]);
export const sectionTitles = each((name) => table[name].title);
