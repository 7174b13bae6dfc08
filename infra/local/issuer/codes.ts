import { createHash, randomInt } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** The limits of a one-time code; times in milliseconds. */
export const codeRules = { lastsFor: 10 * 60_000, tries: 5, resendAfter: 30_000 };

export type Verdict = 'right' | 'wrong' | 'spent' | 'expired';
export type SignIn = { email: string; sent: number; tries: number };

export type Codes = {
  /** Begins a sign-in for an address, or continues one begun less than 30 s ago; returns a code to send, or null. */
  begin: (uid: string, email: string, now: number) => string | null;
  /** A new code for a sign-in in progress, or null while it is too soon. The tries start again. */
  resend: (uid: string, now: number) => string | null;
  /** Counts a try. A right code works once. */
  check: (uid: string, code: string, now: number) => Verdict;
  find: (uid: string) => SignIn | null;
  /** Invalidates the code of a sign-in, for an address that may not sign in. */
  forbid: (uid: string) => void;
};

const digest = (uid: string, code: string) => createHash('sha256').update(`${uid} ${code}`).digest('hex');

/** Six digits, ten minutes, five tries, another code after 30 seconds. */
export function openCodes(database: DatabaseSync): Codes {
  const find = (uid: string): SignIn | null => {
    const row = database.prepare('SELECT email, sent, tries FROM sign_in WHERE uid = ?').get(uid);
    return row
      ? { email: String(row['email']), sent: Number(row['sent']), tries: Number(row['tries']) }
      : null;
  };
  const make = (uid: string, email: string, now: number): string => {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    database.prepare('DELETE FROM sign_in WHERE sent < ?').run(now - 24 * 3_600_000);
    database
      .prepare('INSERT OR REPLACE INTO sign_in (uid, email, code, sent, tries) VALUES (?, ?, ?, ?, 0)')
      .run(uid, email, digest(uid, code), now);
    return code;
  };
  const isTooSoon = ({ sent }: SignIn, now: number) => now - sent < codeRules.resendAfter;
  return {
    find,
    begin: (uid, email, now) => {
      const known = find(uid);
      return known?.email === email && isTooSoon(known, now) ? null : make(uid, email, now);
    },
    resend: (uid, now) => {
      const known = find(uid);
      return !known || isTooSoon(known, now) ? null : make(uid, known.email, now);
    },
    check: (uid, code, now) => {
      const known = find(uid);
      if (!known || now - known.sent >= codeRules.lastsFor) return 'expired';
      if (known.tries >= codeRules.tries) return 'spent';
      database.prepare('UPDATE sign_in SET tries = tries + 1 WHERE uid = ?').run(uid);
      const row = database.prepare('SELECT code FROM sign_in WHERE uid = ?').get(uid);
      if (row?.['code'] !== digest(uid, code)) return known.tries + 1 === codeRules.tries ? 'spent' : 'wrong';
      database.prepare('DELETE FROM sign_in WHERE uid = ?').run(uid);
      return 'right';
    },
    forbid: (uid) => void database.prepare('UPDATE sign_in SET code = NULL WHERE uid = ?').run(uid),
  };
}
