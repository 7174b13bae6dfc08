import type * as z from 'zod';
import type { Faults } from '../../public-pages/sessions/page.ts';
import type { Failure } from '../api/outcome.ts';

/** A form's values by field name. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** The schema's errors, in the server's shape. */
export const faultsOf = (error: z.ZodError): Faults =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));

/** The errors of a failed call, for the summary at the top. */
export function faultsOfFailure(failure: Failure): Faults {
  if (failure.kind === 'unreachable')
    return [{ path: '', message: 'We got no answer. Try again: nothing you typed is lost.' }];
  const { fields = [], detail, title } = failure.problem;
  return fields.length > 0 ? fields : [{ path: '', message: detail ?? title }];
}

/** A used or expired link ends the page; other errors are shown with the form. */
export const endsThePage = (failure: Failure) =>
  failure.kind === 'refused' && (failure.problem.code === 'gone' || failure.problem.code === 'not-found');
