/** The tables by purpose, declared once: the deployment, the local engine and the tests all read them here. */
export type TableName = 'Referrals' | 'Directory' | 'Outreach' | 'Outbox' | 'Audit';

export type IndexDeclaration = { name: string; pk: string; sk: string };
export type TableDeclaration = {
  /** A restore goes into the next generation, so two never share a name. */
  generation: number;
  indexes: readonly IndexDeclaration[];
  ttl: 'expiresAt' | null;
  stream: boolean;
};

/** Every table is keyed by the strings `pk` and `sk`; no key of table or index holds an identifying value. */
export const tables: Record<TableName, TableDeclaration> = {
  Referrals: {
    generation: 2,
    indexes: [
      { name: 'byHearing', pk: 'openCase', sk: 'hearingSort' },
      { name: 'byReferrer', pk: 'referrer', sk: 'referrerSort' },
      { name: 'byTeam', pk: 'team', sk: 'teamSort' },
      { name: 'byTask', pk: 'openTask', sk: 'openTaskSort' },
      { name: 'byNextReminder', pk: 'reminderDue', sk: 'nextReminderAt' },
    ],
    ttl: 'expiresAt',
    stream: false,
  },
  Directory: { generation: 2, indexes: [], ttl: null, stream: false },
  Outreach: {
    generation: 2,
    indexes: [{ name: 'byStart', pk: 'sessionsIn', sk: 'startsAt' }],
    ttl: 'expiresAt',
    stream: false,
  },
  Outbox: {
    generation: 2,
    indexes: [
      { name: 'byDue', pk: 'waiting', sk: 'dueAt' },
      { name: 'byUrgency', pk: 'waiting', sk: 'urgency' },
      { name: 'byTrouble', pk: 'trouble', sk: 'troubleSince' },
    ],
    ttl: null,
    stream: true,
  },
  Audit: { generation: 2, indexes: [], ttl: null, stream: false },
};

export const tableNames = Object.keys(tables) as TableName[];
/** The environment variable that carries a table's deployed name. */
export const tableVariable = (table: TableName) => `TABLE_${table.toUpperCase()}`;
