import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Codes, codeRules, openCodes } from '#infra/local/issuer/codes';
import { openIssuerDatabase } from '#infra/local/issuer/database';

const began = Date.parse('2026-11-23T09:00:00Z');
const email = 'someone@nhs.example';
let folder: string;
let close: () => void;
let codes: Codes;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codes-'));
  const database = openIssuerDatabase(folder);
  codes = openCodes(database);
  close = () => database.close();
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true });
});

/** Begins a sign-in and gives its code, and one that is not it. */
function begin(): { code: string; wrong: string } {
  const code = codes.begin('uid', email, began) ?? '';
  return { code, wrong: code === '000000' ? '000001' : '000000' };
}

describe('a one-time code', () => {
  it('has six digits and signs in once', () => {
    const { code } = begin();
    expect(code).toMatch(/^\d{6}$/);
    expect(codes.check('uid', code, began)).toBe('right');
    expect(codes.check('uid', code, began)).toBe('expired');
  });

  it('works until ten minutes have gone, and not then', () => {
    const { code, wrong } = begin();
    expect(codes.check('uid', wrong, began + codeRules.lastsFor - 1)).toBe('wrong');
    expect(codes.check('uid', code, began + codeRules.lastsFor)).toBe('expired');
  });

  it('is right at the fifth try', () => {
    const { code, wrong } = begin();
    for (let tries = 1; tries < 5; tries += 1) expect(codes.check('uid', wrong, began)).toBe('wrong');
    expect(codes.check('uid', code, began)).toBe('right');
  });

  it('is worth nothing after five wrong tries', () => {
    const { code, wrong } = begin();
    for (let tries = 1; tries < 5; tries += 1) codes.check('uid', wrong, began);
    expect(codes.check('uid', wrong, began)).toBe('spent');
    expect(codes.check('uid', code, began)).toBe('spent');
  });

  it('cannot be asked for again within 30 seconds', () => {
    begin();
    expect(codes.resend('uid', began + codeRules.resendAfter - 1)).toBeNull();
    expect(codes.begin('uid', email, began + codeRules.resendAfter - 1)).toBeNull();
  });

  it('gives way to a new one with new tries after 30 seconds', () => {
    const { code, wrong } = begin();
    for (let tries = 1; tries <= 5; tries += 1) codes.check('uid', wrong, began);
    const next = codes.resend('uid', began + codeRules.resendAfter);
    expect(next).toMatch(/^\d{6}$/);
    if (next !== code) expect(codes.check('uid', code, began + codeRules.resendAfter)).toBe('wrong');
    expect(codes.check('uid', next ?? '', began + codeRules.resendAfter)).toBe('right');
  });

  it('is worth nothing for an address that may not sign in, and counts its tries all the same', () => {
    const { code } = begin();
    codes.forbid('uid', email);
    for (let tries = 1; tries < 5; tries += 1) expect(codes.check('uid', code, began)).toBe('wrong');
    expect(codes.check('uid', code, began)).toBe('spent');
  });

  it('is sent to one address once in 30 seconds, whatever was typed between', () => {
    const { code } = begin();
    expect(codes.begin('uid', 'other@nhs.example', began + 1)).toMatch(/^\d{6}$/);
    expect(codes.begin('uid', email, began + 2)).toBeNull();
    expect(codes.find('uid')).toMatchObject({ email });
    // What the first mail said still signs in.
    expect(codes.check('uid', code, began + 3)).toBe('right');
  });

  it('is sent once however many sign-ins ask for one address at the same time', () => {
    const sent = Array.from({ length: 12 }, (_, n) => codes.begin(`uid-${n}`, email, began));
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(codes.nextAt('uid-11')).toBe(began + codeRules.resendAfter);
    expect(codes.check('uid-11', sent[0] ?? '', began)).toBe('wrong');
    expect(codes.resend('uid-11', began + codeRules.resendAfter)).toMatch(/^\d{6}$/);
  });

  it('is sent ten times for one sign-in, and no more to any address', () => {
    const sent = Array.from({ length: 20 }, (_, n) => codes.begin('uid', `a${n}@nhs.example`, began + n));
    expect(sent.filter(Boolean)).toHaveLength(codeRules.perSignIn);
    expect(codes.nextAt('uid')).toBeNull();
    expect(codes.resend('uid', began + 60_000)).toBeNull();
  });

  it('can be had again at once by who has signed in with the last', () => {
    const { code } = begin();
    expect(codes.check('uid', code, began + 1)).toBe('right');
    expect(codes.begin('later', email, began + 2)).toMatch(/^\d{6}$/);
  });

  it('survives a restart of the issuer', () => {
    const { code } = begin();
    close();
    const database = openIssuerDatabase(folder);
    close = () => database.close();
    expect(openCodes(database).check('uid', code, began)).toBe('right');
  });
});
