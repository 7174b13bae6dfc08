import type { FunctionName } from '#functions/lambdas/access';
import type { TableName } from '#functions/platform/store/tables';

type Keys = Partial<Record<TableName, readonly string[]>>;
type May = {
  tables: Partial<Record<TableName, 'read' | 'write' | 'erase' | 'append'>>;
  /** The only partition keys of a table that it may name. */
  named?: Keys;
  /** Those of them that it may write, where it may not write all. */
  written?: Keys;
};
const people = ['PERSON#*'];
const peopleAndTeams = [...people, 'TEAMS'];
const casesAndPeople = ['case#*', 'person#*'];
const work = { Directory: 'write', Outbox: 'write', Audit: 'append' } as const;

/** What each function may access, written out again, so that a right given by mistake is found. */
export const may: Record<FunctionName, May> = {
  entry: {
    tables: { Directory: 'write', Audit: 'append' },
    named: { Directory: [...people, 'INVITATION#*'], Audit: ['person#*'] },
    written: { Directory: people },
  },
  referral: {
    tables: { Referrals: 'erase', ...work },
    named: { Directory: peopleAndTeams, Audit: casesAndPeople },
    written: { Directory: people },
  },
  casework: {
    tables: { Referrals: 'write', ...work },
    named: { Directory: peopleAndTeams, Audit: casesAndPeople },
    written: { Directory: people },
  },
  team: {
    tables: { Referrals: 'write', ...work },
    named: { Directory: peopleAndTeams, Audit: casesAndPeople },
    written: { Directory: people },
  },
  outreach: {
    tables: { Outreach: 'erase', Outbox: 'write', Directory: 'read', Audit: 'append' },
    named: { Directory: ['DUTY'], Audit: ['booking#*', 'session#*'] },
  },
  hosting: {
    tables: { Outreach: 'erase', ...work },
    named: { Directory: [...people, 'ADDRESSES'], Audit: ['booking#*', 'session#*', 'person#*'] },
    written: { Directory: people },
  },
  governance: {
    tables: { Referrals: 'write', ...work },
    named: {
      Directory: [...peopleAndTeams, 'DUTY', 'SERVICE', 'ADDRESSES'],
      Audit: [...casesAndPeople, 'message#*', 'errand#*', 'rota#*'],
    },
  },
  deliver: {
    tables: { Outbox: 'write', Referrals: 'write', Outreach: 'erase', Directory: 'read', Audit: 'append' },
    named: {
      Directory: [...peopleAndTeams, 'ADDRESSES'],
      Audit: ['message#*', 'case#*', 'errand#*', 'booking#*', 'session#*'],
    },
  },
  receipts: {
    tables: { Referrals: 'write', ...work },
    named: { Directory: ['ADDRESSES', 'TEAMS'], Audit: ['message#*', 'case#*'] },
    written: { Directory: ['ADDRESSES'] },
  },
  reminders: {
    tables: { Referrals: 'write', ...work },
    named: { Directory: ['ADDRESSES', 'TEAMS', 'SERVICE'], Audit: ['case#*', 'rota#*'] },
    written: { Directory: ['TEAMS', 'SERVICE'] },
  },
  'pre-sign-up': {
    tables: { Directory: 'read' },
    named: { Directory: ['INVITATION#*'] },
  },
  'pre-token': { tables: {} },
};
