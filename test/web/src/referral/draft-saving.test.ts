import { describe, expect, test } from 'vitest';
import {
  begin,
  changed,
  differing,
  held,
  isUnsaved,
  next,
  type Saving,
} from '../../../../web/src/referral/draft/draft-saving.ts';
import { typedMost } from '#shared/referral/draft';
import { same, typedFrom } from '../../../../web/src/referral/draft/typed.ts';

const at = '2026-11-23T11:02:00.000Z';
const begun = begin(3, at, { familyName: 'Exampleton', livesIn: ['hackney'] });
const type = (saving: Saving, answers: Parameters<typeof typedFrom>[0]) =>
  next(saving, { type: 'typed', typed: { ...saving.typed, ...answers } });

describe('a draft that answers a question of before', () => {
  const old = begin(3, at, { doNotShare: 'Her old address', keepFromWhat: 'Her charge' });

  test('shows the answer where it is asked now, beside what stands there', () => {
    expect(old.typed.keepFromWhat).toBe('Her charge\nHer old address');
    expect(old.typed.doNotShare).toBe('');
    expect(isUnsaved(old)).toBe(false);
  });

  test('is stored like that with the next change', () => {
    expect(changed(type(old, { offence: 'Theft' }))).toEqual({
      offence: 'Theft',
      keepFromWhat: 'Her charge\nHer old address',
      doNotShare: '',
    });
  });
});

describe('a draft being saved', () => {
  test('sends only the fields that changed', () => {
    const saving = type(begun, { offence: 'Theft', familyName: 'Exampleton' });
    expect(changed(saving)).toEqual({ offence: 'Theft' });
  });

  test('sends a cleared field as empty, so that it is cleared on the server too', () => {
    expect(changed(type(begun, { familyName: '' }))).toEqual({ familyName: '' });
  });

  test('is unsaved from the first change until the server has it', () => {
    const typed = type(begun, { offence: 'Theft' });
    const sent = next(typed, { type: 'sent-off', fields: changed(typed) });
    const saved = next(sent, { type: 'saved', version: 4, savedAt: at });
    expect([begun, typed, sent, saved].map(isUnsaved)).toEqual([false, true, true, false]);
    expect(saved.version).toBe(4);
  });

  test('keeps what was typed while a request was under way', () => {
    const typed = type(begun, { offence: 'Theft' });
    const sent = next(typed, { type: 'sent-off', fields: changed(typed) });
    const saved = next(type(sent, { offence: 'Theft of food' }), { type: 'saved', version: 4, savedAt: at });
    expect(changed(saved)).toEqual({ offence: 'Theft of food' });
  });

  test('keeps everything typed after a failure', () => {
    const typed = type(begun, { offence: 'Theft' });
    const failed = next(next(typed, { type: 'sent-off', fields: changed(typed) }), { type: 'failed' });
    expect(changed(failed)).toEqual({ offence: 'Theft' });
    expect(failed.failed).toBe(true);
  });

  test('leaves out a field that is too long, and saves the others', () => {
    const typed = type(begun, { whySecondaryCare: 'x'.repeat(typedMost + 1), offence: 'Theft' });
    expect(changed(typed)).toEqual({ offence: 'Theft' });
    expect(held(typed)).toEqual(['whySecondaryCare']);
    expect(isUnsaved(typed)).toBe(true);
    expect(held(type(typed, { whySecondaryCare: 'Shorter' }))).toEqual([]);
  });

  test('leaves out a field as it was refused, until it is changed', () => {
    const typed = type(begun, { offence: 'Theft', crn: 'X' });
    const sent = next(typed, { type: 'sent-off', fields: changed(typed) });
    const refused = next(sent, { type: 'refused', fields: ['offence'] });
    expect([changed(refused), held(refused)]).toEqual([{ crn: 'X' }, ['offence']]);
    expect(changed(type(refused, { offence: 'Thef' }))).toEqual({ offence: 'Thef', crn: 'X' });
  });

  test('still knows what was typed and never stored once the draft was sent elsewhere', () => {
    const typed = type(begun, { offence: 'Theft' });
    const sent = next(typed, { type: 'sent-off', fields: changed(typed) });
    const ended = next(sent, { type: 'ended', ended: 'sent' });
    expect([differing(ended), ended.typed.offence]).toEqual([['offence'], 'Theft']);
    expect(differing(begin(0, null, {}, { court: 'thames-magistrates' }))).toEqual([]);
  });

  test('tells no difference by the order of ticks', () => {
    expect(same(['a', 'b'], ['b', 'a'])).toBe(true);
    expect(same(['a'], ['a', 'b'])).toBe(false);
  });
});

describe('a draft changed meanwhile on another page', () => {
  const theirs = { familyName: 'Otherton', livesIn: ['hackney'], givenNames: 'Ada' };

  test('takes over what only the other page changed', () => {
    const merged = next(type(begun, { offence: 'Theft' }), {
      type: 'changed-meanwhile',
      version: 9,
      answers: theirs,
    });
    expect(merged.typed).toMatchObject({ familyName: 'Otherton', givenNames: 'Ada', offence: 'Theft' });
    expect(merged.conflicts).toEqual([]);
    expect(changed(merged)).toEqual({ offence: 'Theft' });
    expect(merged.version).toBe(9);
  });

  test('offers a choice where both pages changed the same field, and sends neither before', () => {
    const mine = type(begun, { familyName: 'Mineton' });
    const merged = next(mine, { type: 'changed-meanwhile', version: 9, answers: theirs });
    expect(merged.conflicts).toEqual([{ field: 'familyName', stored: 'Otherton' }]);
    expect(merged.typed.familyName).toBe('Mineton');
    expect(changed(merged)).toEqual({});
    expect(isUnsaved(merged)).toBe(true);
  });

  test('sends mine when I keep mine, and shows the stored one when I keep that', () => {
    const mine = type(begun, { familyName: 'Mineton' });
    const merged = next(mine, { type: 'changed-meanwhile', version: 9, answers: theirs });
    expect(changed(next(merged, { type: 'chosen', field: 'familyName', keep: 'yours' }))).toEqual({
      familyName: 'Mineton',
    });
    const stored = next(merged, { type: 'chosen', field: 'familyName', keep: 'stored' });
    expect(stored.typed.familyName).toBe('Otherton');
    expect(isUnsaved(stored)).toBe(false);
  });

  test('sees its own lost answer as no conflict', () => {
    const typed = type(begun, { offence: 'Theft' });
    const sent = next(typed, { type: 'sent-off', fields: changed(typed) });
    const merged = next(sent, {
      type: 'changed-meanwhile',
      version: 4,
      answers: { familyName: 'Exampleton', livesIn: ['hackney'], offence: 'Theft' },
    });
    expect(merged.conflicts).toEqual([]);
    expect(isUnsaved(merged)).toBe(false);
  });

  test('keeps asking about an open choice when the server changes once more', () => {
    const mine = type(begun, { familyName: 'Mineton' });
    const once = next(mine, { type: 'changed-meanwhile', version: 9, answers: theirs });
    const twice = next(once, {
      type: 'changed-meanwhile',
      version: 10,
      answers: { ...theirs, familyName: 'Thirdton' },
    });
    expect(twice.conflicts).toEqual([{ field: 'familyName', stored: 'Thirdton' }]);
    expect(twice.typed.familyName).toBe('Mineton');
  });
});
