import { parsePhoneNumberFromString } from 'libphonenumber-js/core/es6';
import { foldPlain } from '#shared/text/fold';
import { metadata } from './metadata.ts';

/** Where a tap dials, or why this is not one number. */
type Reading = { link: string } | { why: string };

export const enterNumber = 'Enter a phone number, like 020 7946 0101';
const enterOne = 'Enter one phone number: the one to call first';
const numberAlone = 'Enter the phone number alone, without other words';
const tooShort = 'This number is too short. Enter all of it with the area code, like 020 7946 0101';
const tooLong = 'This number is too long. Check it, and begin a number from abroad with +';
const notAbroad = 'Check this number and its country code, like +353 1 234 5678';

const before = /^(?:telephone|phone|tel|mobile|mob|t|m)\b[.:\s]*/i;
/** What is said to a machine that answers: dialled by hand. */
const menu = /[\s,(]+(?:option|opt|press)\.? *\d\)?$/i;
const inside = /(?:extension|extn|ext|x)[.: ]*(?=\d)/i;
const between = /[/;,&|]|\b(?:or|and|also)\b/i;

/**
 * Possible, and not valid: the library calls numbers that no company has been given invalid, among them those kept for
 * examples (07700 900…) and whatever was given out since its last release.
 */
function linkOf(text: string): string | null {
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'GB', extract: false }, metadata());
  if (!number?.isPossible() || !number.isValid()) return null;
  // Written here, because pages are built without the library's formats.
  return `tel:${number.number}${number.ext ? `;ext=${number.ext}` : ''}`;
}

function why(text: string): string {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 3) return enterNumber;
  const parts = text.split(between).map((part) => part.trim());
  if (digits > 18 || (parts.length > 1 && parts.some((part) => linkOf(part) !== null))) return enterOne;
  if (/\p{L}/u.test(text.replace(inside, ''))) return numberAlone;
  if (/^(?:\+|00)/.test(text)) return notAbroad;
  return digits > 10 ? tooLong : tooShort;
}

export function readNumber(written: string): Reading {
  const text = foldPlain(written).replace(before, '').replace(menu, '');
  const link = linkOf(text);
  return link === null ? { why: why(text) } : { link };
}

/** The address behind a number (E.164, `;ext=` an extension), or null where it is not one that can be dialled. */
export function dialLink(written: string): string | null {
  const reading = readNumber(written);
  return 'link' in reading ? reading.link : null;
}

const extensionAlone = /^(?:(?:extension|extn|ext|x)[.: ]*\d{1,6}|[1-9]\d{2,5})$/i;

/** A number inside a building, such as a custody suite’s: it can be told, not dialled. */
export const isExtension = (written: string): boolean => extensionAlone.test(foldPlain(written));
