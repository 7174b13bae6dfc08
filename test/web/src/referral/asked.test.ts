import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields, fieldNames, type FieldName } from '#shared/questions/table';
import { isAsked } from '#shared/referral/asked';
import { needs } from '#shared/referral/needs';
import * as z from 'zod';
import { sendable } from '../../../../web/src/referral/send/sendable.ts';
import { wrongWith } from '../../../../web/src/referral/send/check.ts';
import { type Typed, typedFrom } from '../../../../web/src/referral/draft/typed.ts';

const now = { at: '2026-11-23T11:00:00.000Z', today: '2026-11-23' };

function anyValue(name: FieldName): fc.Arbitrary<string | string[]> {
  const field = fields[name];
  if (field instanceof z.ZodEnum) return fc.constantFrom('', ...field.options);
  if (field instanceof z.ZodArray) return fc.constant([]);
  return fc.constantFrom('', '2026-11-23', '10:30', 'some text');
}

const anyTyped = fc.record(
  Object.fromEntries(fieldNames.map((name) => [name, anyValue(name)])),
) as unknown as fc.Arbitrary<Typed>;

describe('what the form asks', () => {
  test('every answer that is demanded is asked', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const sent = sendable(typed, now);
        const demanded = needs.filter(({ when }) => when?.(sent) ?? true);
        for (const { field } of demanded) expect(isAsked(field, typed, now)).toBe(true);
      }),
    );
  });

  test('a phone number of a branch since left is not sent', () => {
    const typed = typedFrom({ whereNow: 'through-referrer', herPhone: '020 7946 0101', safeWays: ['call'] });
    expect(sendable(typed, now)).toEqual({ whereNow: 'through-referrer' });
  });

  test('a reason is sent with the answer that warns, and not with another', () => {
    const reasons = { riskToOthersWhy: 'Custody staff were busy', livesInWhy: 'She did not say' };
    const unsure = { riskToOthers: 'not-known', livesIn: ['not-known'], ...reasons };
    expect(sendable(typedFrom(unsure), now)).toEqual(unsure);
    const known = { riskToOthers: 'none-known', livesIn: ['refuge'] };
    expect(sendable(typedFrom({ ...known, ...reasons }), now)).toEqual(known);
  });

  test('a time as typed is sent as the server knows it', () => {
    expect(sendable(typedFrom({ myPhoneUntil: '5pm' }), now)).toEqual({ myPhoneUntil: '17:00' });
  });

  test('a hearing time gone by is asked about and stops nothing', () => {
    const typed = typedFrom({ hearingDay: '2026-11-23', hearingTimeKnown: 'at', hearingTime: '09:30' });
    expect(isAsked('hearingMoved', typed, now)).toBe(true);
    expect(wrongWith(sendable(typed, now), now.at, true)).not.toHaveProperty('hearingMoved');
  });

  test('a time that there is not is no time gone by', () => {
    const typed = typedFrom({ hearingDay: '2026-11-23', hearingTimeKnown: 'at', hearingTime: '25:99' });
    expect(isAsked('hearingMoved', typed, now)).toBe(false);
  });

  test('all problems show at once, those of the day among the missing ones', () => {
    const wrong = wrongWith({ hearingDay: '2026-11-22' }, now.at, true);
    expect(wrong.hearingDay).toBe('This day has passed. Enter the new day of the hearing.');
    expect(wrong.court).toBe('Choose the court');
    expect(wrong.livesIn).toBe('Choose where she lives, or “not known”');
  });
});
