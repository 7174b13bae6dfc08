import { sampleAnswers } from '#shared/referral/sample';
import type { Answers } from '#shared/referral/answers';
import type { FieldName } from '#shared/questions/table';

/** A working Monday, and an instant of it in London winter time. */
export const today = '2026-11-23';
export const at = '2026-11-23T10:00:00.000Z';

type Loose = Partial<Record<FieldName, unknown>>;

/** The sample referral with some answers changed; `undefined` takes one away. */
export function answersWith(changed: Loose = {}): Answers {
  const all: Loose = { ...sampleAnswers(today), ...changed };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Answers;
}

/** What an answer of "concern", "imminent" or "yes" asks for besides. */
export const imminent: Loose = {
  selfHarm: 'imminent',
  imminentDone: 'Constant watch began',
  imminentToldName: 'Jo Example',
  imminentToldRole: 'Custody nurse',
  imminentToldTime: '09:40',
};
export const safeguardingNotMade: Loose = {
  safeguarding: 'yes',
  safeguardingWhom: ['child'],
  safeguardingMade: 'no',
  safeguardingWho: 'The referrer',
  safeguardingBy: '5pm today',
};
export const safeguardingMade: Loose = {
  safeguarding: 'yes',
  safeguardingWhom: ['adult'],
  safeguardingMade: 'yes',
  safeguardingMadeTo: 'Hackney adult social care',
  safeguardingMadeDay: today,
};
