import type * as z from 'zod';
import type { Faults } from '../../public-pages/sessions/page.ts';
import type { Failure } from '../api/outcome.ts';

/** What a form holds, by the names of its fields. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** What the schema says, in the shape in which the server says it too. */
export const faultsOf = (error: z.ZodError): Faults =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));

/** What came of a call that failed, for the summary at the top. */
export function faultsOfFailure(failure: Failure): Faults {
  if (failure.kind === 'unreachable')
    return [{ path: '', message: 'We got no answer. Try again: nothing you typed is lost.' }];
  const { fields = [], detail, title } = failure.problem;
  return fields.length > 0 ? fields : [{ path: '', message: detail ?? title }];
}

/** A link that is used up or has run out ends the page; anything else is said beside the form. */
export const endsThePage = (failure: Failure) =>
  failure.kind === 'refused' && (failure.problem.code === 'gone' || failure.problem.code === 'not-found');
