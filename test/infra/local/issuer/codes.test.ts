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
    codes.forbid('uid');
    for (let tries = 1; tries < 5; tries += 1) expect(codes.check('uid', code, began)).toBe('wrong');
    expect(codes.check('uid', code, began)).toBe('spent');
  });

  it('survives a restart of the issuer', () => {
    const { code } = begin();
    close();
    const database = openIssuerDatabase(folder);
    close = () => database.close();
    expect(openCodes(database).check('uid', code, began)).toBe('right');
  });
});
