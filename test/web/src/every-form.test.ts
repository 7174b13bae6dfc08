import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '#test/journeys/pages/forms';

/** A file that draws a form, or says what is wrong in a field. The fields themselves are no form. */
const isForm =
  /<(?:Form|form|RotaForm|SessionForm)\b|<form method="post"|\berror: (?:wrong|missing)\b|<FaultSummary\b/;
const notForms = [
  'web/src/form/',
  'web/src/ui/ProblemSummary.tsx',
  // Their only errors are of the call: there is no field.
  'web/src/booking/Cancel.tsx',
  'web/src/booking/Erase.tsx',
  // A field of the referral’s form.
  'web/src/referral/form/controls/LivesIn.tsx',
  // A search: nothing in it can be wrong.
  'infra/local/mail/inbox.ts',
];
const sources = globSync(['web/**/*.tsx', 'infra/local/**/*.ts']).filter(
  (file) => isForm.test(readFileSync(file, 'utf8')) && !notForms.some((other) => file.startsWith(other)),
);

describe('the list of forms', () => {
  it('holds every form of the site: add how it is sent wrong to test/journeys/pages/forms.ts', () => {
    expect(sources.filter((file) => !(file in forms))).toEqual([]);
    expect(sources.length).toBeGreaterThan(20);
  });

  it('holds no form that is gone, and leads to every form', () => {
    const known = globSync(['web/**/*.tsx', 'infra/local/**/*.ts']);
    expect(Object.keys(forms).filter((file) => !known.includes(file))).toEqual([]);
    const others = Object.values(forms).filter((leads) => typeof leads === 'string');
    expect(others.filter((file) => typeof forms[file] !== 'object')).toEqual([]);
  });
});
