import { describe, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { idSchema } from '#shared/contract/id';
import { routeKey } from '#shared/contract/row';
import { samplesFor } from '#shared/contract/samples';

const samples = samplesFor('2026-11-23');

describe('the contract', () => {
  it('has one row for each route', () => {
    expect(new Set(rows.map(({ row }) => routeKey(row))).size).toBe(rows.length);
  });

  it.each(rows.map(({ name, row }) => [name, row] as const))(
    '%s has an example its body accepts',
    (name, row) => {
      const sample = samples[name];
      expect(sample).toBeDefined();
      const wanted = [...row.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
      expect(Object.keys(sample?.params ?? {})).toEqual(wanted);
      expect(sample?.body !== undefined).toBe(row.body !== undefined);
      if (row.body) expect(row.body.safeParse(sample?.body).success).toBe(true);
    },
  );

  // Where a row takes no body, any body is refused.
  const taking = rows.flatMap(({ name, row }) => (row.body ? [[name, row.body] as const] : []));
  it.each(taking)('%s refuses fields it does not know', (name, body) => {
    const sample = samples[name]?.body as object;
    expect(body.safeParse(sample).success).toBe(true);
    expect(body.safeParse({ ...sample, surprise: 'x' }).success).toBe(false);
  });

  it('lets a GET change nothing and take no body', () => {
    for (const { row } of rows.filter((one) => one.row.method === 'GET')) expect(row.body).toBeUndefined();
  });

  it('gives a reason wherever a row leaves no audit entry', () => {
    const unaudited = rows.filter(({ row }) => typeof row.audit === 'object').map(({ name }) => name);
    expect(unaudited).toEqual([
      'duty.now',
      'person.me',
      'enquiry.list',
      'enquiry.link',
      'session.list',
      'session.read',
      'booking.form',
      'booking.confirmPage',
      'booking.cancelPage',
      'hosting.list',
      'hosting.figures',
      'letter.list',
    ]);
    for (const { row } of rows) if (typeof row.audit === 'object') expect(row.audit.none).toMatch(/\w+ \w+/);
  });

  it('lets anyone call only what reveals nothing', () => {
    const open = rows.filter(({ row }) => row.who === 'anyone').map(({ name }) => name);
    expect(open).toEqual([
      'duty.now',
      'enquiry.link',
      'enquiry.wrongInbox',
      'enquiry.phoneMe',
      'session.list',
      'session.read',
      ...['form', 'signUp', 'confirmPage', 'confirm', 'confirmByCode', 'confidence'].map(
        (act) => `booking.${act}`,
      ),
      ...['see', 'change', 'cancelPage', 'cancel', 'cancelByCode', 'feedback', 'erase'].map(
        (act) => `booking.${act}`,
      ),
    ]);
  });
});

describe('an id', () => {
  it('is one key, however it is written', () => {
    expect(idSchema.parse('6F0C2C0E-6F5E-4C7E-9A43-0F6E7D1B2A10')).toBe(
      '6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10',
    );
  });

  it.each(['', 'CASE#1', '6f0c2c0e6f5e4c7e9a430f6e7d1b2a10', 'not-an-id'])('is not %j', (text) => {
    expect(idSchema.safeParse(text).success).toBe(false);
  });
});
