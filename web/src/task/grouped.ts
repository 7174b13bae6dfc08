import type { OpenTask } from '#shared/case/views';

export type Group = { id: string; heading: string; tasks: OpenTask[] };

/** The call list under its headings, each in the order of the API: urgent, by hearing, the service’s own. */
export function grouped(tasks: readonly OpenTask[]): Group[] {
  const later = tasks.filter(({ cannotWait }) => !cannotWait);
  return [
    { id: 'cannot-wait', heading: 'Cannot wait', tasks: tasks.filter(({ cannotWait }) => cannotWait) },
    { id: 'by-hearing', heading: 'By hearing', tasks: later.filter(({ caseId }) => caseId !== null) },
    {
      id: 'of-the-service',
      heading: 'The service itself',
      tasks: later.filter(({ caseId }) => caseId === null),
    },
  ].filter(({ tasks: some }) => some.length > 0);
}
