import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { foldAddress } from '#shared/text/fold';

export type Account = { sub: string; email: string };
export type Accounts = {
  bySub: (sub: string) => Account | undefined;
  byEmail: (email: string) => Account | undefined;
  /** The account of an address; a missing one is created with a new subject. */
  provide: (email: string) => Account;
};

/** The accounts of the issuer; the given ones exist from the start with fixed subjects. */
export function openAccounts(database: DatabaseSync, given: readonly Account[]): Accounts {
  const add = database.prepare('INSERT INTO account (sub, email) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const { sub, email } of given) add.run(sub, foldAddress(email));
  const one = (column: 'sub' | 'email', value: string): Account | undefined => {
    const row = database.prepare(`SELECT sub, email FROM account WHERE ${column} = ?`).get(value);
    return row && { sub: String(row['sub']), email: String(row['email']) };
  };
  const byEmail = (email: string) => one('email', foldAddress(email));
  return {
    bySub: (sub) => one('sub', sub),
    byEmail,
    provide: (email) => {
      const made = { sub: randomUUID(), email: foldAddress(email) };
      add.run(made.sub, made.email);
      return byEmail(email) ?? made;
    },
  };
}
