import { foldPlain } from '#shared/text/fold';

const shape =
  /^(\d{1,2})(?:\s*[:.h]\s*|\s)?([0-5]\d)?\s*(?:(?:hrs|hours|o'clock)\b)?\s*(?:(a|p)\.?\s?m\b\.?)?(?:\s*(?:hrs|hours))?$/;
const named: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
  '12 noon': '12:00',
  '12 midday': '12:00',
  '12 midnight': '00:00',
};
/** A time as it is stored. */
export const isClock = /^([01]\d|2[0-3]):[0-5]\d$/;
/** As a field holds it: `2:30`, which may be either, and `2:30am`, which was said to be at night. */
const eitherHalf = /^[1-6]:\d\d$/;
const atNight = /^([1-6]:\d\d)am$/;

const twoDigits = (hour: number) => String(hour).padStart(2, '0');

/**
 * The text a field holds for a time as people write it: `HH:MM` where only one time can be meant. From 1:00 to 6:59
 * `2:30` where neither half of the day was said, with a leading zero or not: a hearing at half past two is written
 * 02:30 too, and a night time taken unasked tells everybody that the hearing is over. What is no time stays as typed.
 */
export function tidyClock(typed: string): string {
  const text = foldPlain(typed).toLowerCase().replaceAll('’', "'");
  const [, hours = '', minutes = '00', half] = shape.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === '') return named[text] ?? typed.trim();
  if (hour > 23 || (half === 'a' && hour > 12)) return typed.trim();
  if (hour >= 1 && hour <= 6 && half !== 'p') return `${hour}:${minutes}${half ? 'am' : ''}`;
  if (half === 'a' && hour === 12) return `00:${minutes}`;
  return `${twoDigits(half === 'p' && hour < 12 ? hour + 12 : hour)}:${minutes}`;
}

/** What was typed as it is sent (HH:MM), or a text that is none, and so is refused. */
export function sentClock(typed: string): string {
  const tidy = tidyClock(typed);
  const [, night] = atNight.exec(tidy) ?? [];
  return night === undefined ? tidy : `0${night}`;
}

/** A stored time (HH:MM) as a field holds it; it is not asked again whether it is at night. */
export const typedClock = (clock: string): string =>
  isClock.test(clock) && clock >= '01:00' && clock < '07:00' ? `${clock.slice(1)}am` : clock;

/** Both readings of a time that needs one, the afternoon first; null for any other text. */
export const eitherClock = (tidy: string): [afternoon: string, night: string] | null =>
  eitherHalf.test(tidy) ? [`${tidy}pm`, `${tidy}am`] : null;

/** Why a text is no time (HH:MM), with an example that fits the field. */
export function whyNotClock(text: string, like: string): string {
  const [afternoon, night] = eitherClock(tidyClock(text)) ?? [];
  return afternoon
    ? `Is this ${afternoon} or ${String(night)}? Write pm or am after the time`
    : `Enter a time, like ${like}`;
}
