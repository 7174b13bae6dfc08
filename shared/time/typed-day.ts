import { foldPlain } from '#shared/text/fold';
import { months } from './london.ts';

export type DayParts = { day: string; month: string; year: string };

const twoDigits = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);

/** A month by its number, its name or the beginning of its name (`Sept`), as two digits; else as typed. */
function monthOf(typed: string): string {
  const text = foldPlain(typed).toLowerCase().replace(/\.$/, '');
  const place = text.length < 3 ? -1 : months.findIndex((name) => name.toLowerCase().startsWith(text));
  return twoDigits(place < 0 ? text : String(place + 1));
}

/** Three boxes as one text: `YYYY-MM-DD` when they can be a date, otherwise as typed, so that a draft keeps it. */
export function joinDay({ day, month, year }: DayParts): string {
  const parts = [year, month, day].map(foldPlain);
  if (parts.every((part) => part === '')) return '';
  return [parts[0], monthOf(parts[1] ?? ''), twoDigits(parts[2] ?? '')].join('-');
}

/** The three boxes for a text. */
export function splitDay(text: string): DayParts {
  const [year = '', month = '', ...day] = text.split('-');
  const plain = (part: string) => part.replace(/^0(?=\d)/, '');
  return { day: plain(day.join('-')), month: plain(month), year };
}

const gap = String.raw`\s*[\s./,-]\s*`;
const yearLast = new RegExp(
  String.raw`^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?${gap}(\d{1,2}|[a-z]{3,9}\.?)${gap}(\d{2}|\d{4})$`,
  'i',
);
const yearFirst = new RegExp(String.raw`^(\d{4})${gap}(\d{1,2})${gap}(\d{1,2})(?:T.*)?$`);
const digitsAlone = /^(\d\d)(\d\d)(\d{4})$/;

/** A whole date in one box (`01/03/2026`, `1 March 2026`, `2026-03-01`), British order; null where it is none. */
export function wholeDay(typed: string): DayParts | null {
  const text = foldPlain(typed);
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year && month && day) return { day, month, year };
  const [, first, second, last] = yearLast.exec(text) ?? digitsAlone.exec(text) ?? [];
  return first && second && last && /^\d\d$/.test(monthOf(second))
    ? { day: first, month: second, year: last }
    : null;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Why a text of three boxes is no date (YYYY-MM-DD), with an example that fits the field, like `27 3 2026`. */
export function whyNotDay(text: string, like: string): string {
  const { day, month, year } = splitDay(text);
  const missing = Object.entries({ day, month, year }).flatMap(([name, part]) => (part === '' ? name : []));
  if (missing.length > 0 && missing.length < 3)
    return `Enter the ${missing.join(' and the ')} too, like ${like}`;
  if (/^\d{1,3}$/.test(year)) return `The year needs four digits, like ${like.slice(-4)}`;
  const [y, m, d] = [year, month, day].map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN)) as [
    number,
    number,
    number,
  ];
  const name = months[m - 1];
  if (name && /^\d{4}$/.test(year) && d > daysIn(y, m))
    return `${name} ${year} has ${String(daysIn(y, m))} days`;
  return `Enter a real date, like ${like}`;
}
