import type { Zone } from '#shared/contract/row';
import type { TableName } from '#functions/platform/store/tables';

export type Access = 'read' | 'write' | 'erase' | 'append';

export const reading: readonly string[] = ['GetItem', 'BatchGetItem', 'Query'];
const writing = [...reading, 'PutItem', 'UpdateItem', 'ConditionCheckItem'];

/**
 * The DynamoDB actions a function may use. Each item of a transaction is checked by its own action, so no transaction
 * is named here.
 */
export const actions: Record<Access, readonly string[]> = {
  read: reading,
  write: writing,
  erase: [...writing, 'DeleteItem'],
  // No function reads the audit: whoever verifies it does so with their own rights.
  append: ['PutItem'],
};

export type FunctionName = Zone | 'deliver' | 'receipts' | 'reminders' | 'pre-sign-up' | 'pre-token';

export type FunctionAccess = {
  tables: Partial<Record<TableName, Access>>;
  /** The partition keys this function may use, where not all (`dynamodb:LeadingKeys`; * at the end only). */
  leadingKeys?: Partial<Record<TableName, readonly string[]>>;
  /** Those it may also write, where it may not write all that it reads. */
  writes?: Partial<Record<TableName, readonly string[]>>;
  /** Whether it may read the keys for the audit chain, look-ups and links. */
  keys: boolean;
  /** Whether it may hand mail to SES. */
  mail: boolean;
  /** Whether it draws pages: then it needs the names of their files. */
  pages?: boolean;
  /** Whether it limits by network address: then it must know which calls came through the site. */
  limits?: boolean;
};

/** What each function may access. IAM policies, environment variables and start-up checks are made from this table. */
export const access: Record<FunctionName, FunctionAccess> = {
  entry: {
    tables: { Directory: 'write', Audit: 'append' },
    leadingKeys: { Directory: ['PERSON#*', 'INVITATION#*'], Audit: ['person#*'] },
    writes: { Directory: ['PERSON#*'] },
    keys: true,
    mail: false,
  },
  referral: {
    tables: { Referrals: 'erase', Directory: 'write', Outbox: 'write', Audit: 'append' },
    leadingKeys: { Directory: ['PERSON#*', 'TEAMS'], Audit: ['case#*', 'person#*'] },
    writes: { Directory: ['PERSON#*'] },
    keys: true,
    mail: false,
  },
  casework: {
    tables: { Referrals: 'write', Directory: 'write', Outbox: 'write', Audit: 'append' },
    leadingKeys: { Directory: ['PERSON#*', 'TEAMS'], Audit: ['case#*', 'person#*'] },
    writes: { Directory: ['PERSON#*'] },
    keys: true,
    mail: false,
  },
  team: {
    tables: { Referrals: 'write', Directory: 'write', Outbox: 'write', Audit: 'append' },
    leadingKeys: { Directory: ['PERSON#*', 'TEAMS'], Audit: ['case#*', 'person#*'] },
    writes: { Directory: ['PERSON#*'] },
    keys: true,
    mail: false,
  },
  outreach: {
    tables: { Outreach: 'erase', Outbox: 'write', Directory: 'read', Audit: 'append' },
    leadingKeys: { Directory: ['DUTY'], Audit: ['booking#*', 'session#*'] },
    keys: true,
    mail: false,
    pages: true,
    limits: true,
  },
  hosting: {
    tables: { Outreach: 'erase', Outbox: 'write', Directory: 'write', Audit: 'append' },
    leadingKeys: {
      Directory: ['PERSON#*', 'ADDRESSES'],
      Audit: ['booking#*', 'session#*', 'person#*'],
    },
    writes: { Directory: ['PERSON#*'] },
    keys: true,
    mail: false,
  },
  governance: {
    tables: {
      Referrals: 'write',
      Directory: 'write',
      Outbox: 'write',
      Audit: 'append',
    },
    leadingKeys: {
      Directory: ['PERSON#*', 'TEAMS', 'DUTY', 'SERVICE', 'ADDRESSES'],
      Audit: ['case#*', 'person#*', 'message#*', 'errand#*', 'rota#*'],
    },
    keys: true,
    mail: false,
  },
  deliver: {
    tables: {
      Outbox: 'write',
      Referrals: 'write',
      Outreach: 'erase',
      Directory: 'read',
      Audit: 'append',
    },
    leadingKeys: {
      Directory: ['PERSON#*', 'TEAMS', 'ADDRESSES'],
      Audit: ['message#*', 'case#*', 'errand#*', 'booking#*', 'session#*'],
    },
    keys: true,
    mail: true,
  },
  receipts: {
    tables: {
      Outbox: 'write',
      Referrals: 'write',
      Directory: 'write',
      Audit: 'append',
    },
    leadingKeys: {
      Directory: ['ADDRESSES', 'TEAMS'],
      Audit: ['message#*', 'case#*'],
    },
    writes: { Directory: ['ADDRESSES'] },
    keys: true,
    mail: false,
  },
  reminders: {
    tables: { Outbox: 'write', Referrals: 'write', Directory: 'write', Audit: 'append' },
    leadingKeys: { Directory: ['ADDRESSES', 'TEAMS', 'SERVICE'], Audit: ['case#*', 'rota#*'] },
    writes: { Directory: ['TEAMS', 'SERVICE'] },
    keys: true,
    mail: false,
  },
  'pre-sign-up': {
    tables: { Directory: 'read' },
    leadingKeys: { Directory: ['INVITATION#*'] },
    keys: true,
    mail: false,
  },
  'pre-token': { tables: {}, keys: false, mail: false },
};
