import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The issuer's own file: sessions and grants, accounts, sign-ins in progress. */
export function openIssuerDatabase(dataDir: string): DatabaseSync {
  const database = new DatabaseSync(join(dataDir, 'issuer.db'));
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS record (
      model TEXT, id TEXT, payload TEXT NOT NULL, expires INTEGER NOT NULL, uid TEXT, grant_id TEXT, consumed INTEGER,
      PRIMARY KEY (model, id)
    );
    CREATE INDEX IF NOT EXISTS record_grant ON record (grant_id);
    CREATE INDEX IF NOT EXISTS record_uid ON record (model, uid);
    CREATE TABLE IF NOT EXISTS account (sub TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS code (
      uid TEXT, email TEXT, code TEXT, sent INTEGER NOT NULL, tries INTEGER NOT NULL, codes INTEGER NOT NULL,
      current INTEGER NOT NULL, PRIMARY KEY (uid, email)
    );
    CREATE TABLE IF NOT EXISTS sent (email TEXT PRIMARY KEY, at INTEGER NOT NULL);
    DROP TABLE IF EXISTS sign_in;
  `);
  return database;
}
