export type DayParts = { day: string; month: string; year: string };

const twoDigits = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);

/** Three boxes as one text: `YYYY-MM-DD` when they can be a date, otherwise as typed, so that a draft keeps it. */
export function joinDay({ day, month, year }: DayParts): string {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.every((part) => part === '')) return '';
  return [parts[0], twoDigits(parts[1] ?? ''), twoDigits(parts[2] ?? '')].join('-');
}

/** The three boxes for a text. */
export function splitDay(text: string): DayParts {
  const [year = '', month = '', day = ''] = text.split('-');
  const plain = (part: string) => part.replace(/^0(?=\d)/, '');
  return { day: plain(day), month: plain(month), year };
}
