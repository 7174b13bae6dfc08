import { createHash, randomInt } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/**
 * The limits of a one-time code; times in milliseconds. `resendAfter` is between two codes to one address, whichever
 * sign-in asks; `perSignIn` is how many codes one sign-in may cause, to whatever addresses.
 */
export const codeRules = { lastsFor: 10 * 60_000, tries: 5, resendAfter: 30_000, perSignIn: 10 };

export type Verdict = 'right' | 'wrong' | 'spent' | 'expired';
export type SignIn = { email: string; sent: number; tries: number };

export type Codes = {
  /** Begins a sign-in for an address, or continues one; returns a code to send, or null while it is too soon. */
  begin: (uid: string, email: string, now: number) => string | null;
  /** A new code for a sign-in in progress, or null while it is too soon. The tries start again. */
  resend: (uid: string, now: number) => string | null;
  /** Counts a try. A right code works once. */
  check: (uid: string, code: string, now: number) => Verdict;
  find: (uid: string) => SignIn | null;
  /** When another code may be sent for a sign-in: the time in milliseconds since 1970, or null for never. */
  nextAt: (uid: string) => number | null;
  /** Invalidates the code of a sign-in, for an address that may not sign in. */
  forbid: (uid: string, email: string) => void;
};

const digest = (uid: string, code: string) => createHash('sha256').update(`${uid} ${code}`).digest('hex');

const day = 24 * 3_600_000;

/** Six digits, ten minutes, five tries, another code to the same address after 30 seconds. */
export function openCodes(database: DatabaseSync): Codes {
  const one = (sql: string, ...values: (string | number)[]) => database.prepare(sql).get(...values);
  const run = (sql: string, ...values: (string | number | null)[]) => database.prepare(sql).run(...values);
  const find = (uid: string): SignIn | null => {
    const row = one('SELECT email, sent, tries FROM code WHERE uid = ? AND current = 1', uid);
    return row
      ? { email: String(row['email']), sent: Number(row['sent']), tries: Number(row['tries']) }
      : null;
  };
  const sentTo = (email: string) => Number(one('SELECT at FROM sent WHERE email = ?', email)?.['at'] ?? 0);
  const caused = (uid: string) =>
    Number(one('SELECT SUM(codes) AS n FROM code WHERE uid = ?', uid)?.['n'] ?? 0);
  const nextFor = (uid: string, email: string) =>
    caused(uid) >= codeRules.perSignIn ? null : sentTo(email) + codeRules.resendAfter;
  /** The address becomes that of the sign-in; a code that it was sent before stays what it was. */
  const turnTo = (uid: string, email: string, now: number) => {
    run('UPDATE code SET current = 0 WHERE uid = ?', uid);
    run(
      `INSERT INTO code (uid, email, code, sent, tries, codes, current) VALUES (?, ?, NULL, ?, 0, 0, 1)
       ON CONFLICT DO UPDATE SET current = 1`,
      uid,
      email,
      now,
    );
  };
  const make = (uid: string, email: string, now: number): string => {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    run('DELETE FROM code WHERE sent < ?', now - day);
    run('DELETE FROM sent WHERE at < ?', now - day);
    // Written before the code goes out, so that of many at once only one is sent.
    run('INSERT OR REPLACE INTO sent (email, at) VALUES (?, ?)', email, now);
    run(
      'UPDATE code SET code = ?, sent = ?, tries = 0, codes = codes + 1 WHERE uid = ? AND email = ?',
      digest(uid, code),
      now,
      uid,
      email,
    );
    return code;
  };
  const makeInTime = (uid: string, email: string, now: number) => {
    const next = nextFor(uid, email);
    return next === null || now < next ? null : make(uid, email, now);
  };
  return {
    find,
    nextAt: (uid) => {
      const known = find(uid);
      return known && nextFor(uid, known.email);
    },
    begin: (uid, email, now) => {
      turnTo(uid, email, now);
      return makeInTime(uid, email, now);
    },
    resend: (uid, now) => {
      const known = find(uid);
      return known && makeInTime(uid, known.email, now);
    },
    check: (uid, code, now) => {
      const known = find(uid);
      if (!known || now - known.sent >= codeRules.lastsFor) return 'expired';
      if (known.tries >= codeRules.tries) return 'spent';
      const { email } = known;
      run('UPDATE code SET tries = tries + 1 WHERE uid = ? AND email = ?', uid, email);
      const row = one('SELECT code FROM code WHERE uid = ? AND email = ?', uid, email);
      if (row?.['code'] !== digest(uid, code)) return known.tries + 1 === codeRules.tries ? 'spent' : 'wrong';
      run('DELETE FROM code WHERE uid = ?', uid);
      // Whoever has read the mail may come back at once.
      run('DELETE FROM sent WHERE email = ?', email);
      return 'right';
    },
    forbid: (uid, email) => void run('UPDATE code SET code = NULL WHERE uid = ? AND email = ?', uid, email),
  };
}
