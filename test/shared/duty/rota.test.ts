import { describe, expect, it } from 'vitest';
import { rotaSchema } from '#shared/duty/rota';
import { rota } from './rotas.ts';

const hours = { weekday: 1, from: '09:00', to: '17:00' };

describe('rota', () => {
  it('takes a whole one', () => {
    expect(rotaSchema.parse(rota)).toEqual(rota);
  });

  it.each([
    ['hours that end before they begin', { opens: [{ ...hours, to: '08:00' }] }],
    ['an eighth weekday', { opens: [{ ...hours, weekday: 8 }] }],
    ['a clock of 24:00', { opens: [{ ...hours, to: '24:00' }] }],
    ['leave that ends before it begins', { absences: [{ from: '2026-11-24', to: '2026-11-23' }] }],
    ['a hub who is nobody', { hub: { personId: 'nobody', pattern: [] } }],
    [
      'cover by nobody',
      { cover: [{ personId: 'x', from: '2026-11-23T09:00:00Z', to: '2026-11-23T10:00:00Z' }] },
    ],
    [
      'cover that lasts no time',
      { cover: [{ personId: 'psy', from: '2026-11-23T09:00:00Z', to: '2026-11-23T09:00:00.000Z' }] },
    ],
    ['a field it does not know', { more: true }],
  ])('refuses %s', (_, change) => {
    expect(rotaSchema.safeParse({ ...rota, ...change }).success).toBe(false);
  });
});
