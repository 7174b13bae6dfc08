import type { MetadataJson } from 'libphonenumber-js/core/es6';
import { plans } from './plans.ts';

/** All British numbers, those for examples included. What each is for would be ten times as much to load. */
const british = '[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}';

const lengthsOf = (text: string) =>
  text.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, more) => from + more);
  });

/** The plans as the library reads its metadata: one country for each code, named by it. */
function readPlans(): MetadataJson {
  const codes: Record<string, string[]> = {};
  const countries: Record<string, unknown[]> = {};
  for (const text of plans.trim().split(/\s+/)) {
    const [code = '', lengths = '', trunk] = text.split(':');
    const country = code === '44' ? 'GB' : `behind${code}`;
    codes[code] = [country];
    countries[country] = [code, '00', country === 'GB' ? british : '\\d+', lengthsOf(lengths), [], trunk];
  }
  return { version: 4, country_calling_codes: codes, countries } as unknown as MetadataJson;
}

let read: MetadataJson | undefined;

/** Read when first asked for: most requests and pages never look at a number. */
export const metadata = (): MetadataJson => (read ??= readPlans());
