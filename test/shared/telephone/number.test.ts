import { describe, expect, it } from 'vitest';
import { dialLink, isExtension, readNumber } from '#shared/telephone/number';

describe('one number, however it is written,', () => {
  it.each([
    '020 7946 0101',
    '02079460101',
    '(020) 7946 0101',
    '020.7946.0101',
    '020-7946-0101',
    '020/7946 0101',
    '020\u00a07946\u00a00101',
    '020\u20117946\u20110101',
    '020 7946 0101\u200e',
    '０２０ ７９４６ ０１０１',
    '+44 20 7946 0101',
    '+44 (0)20 7946 0101',
    '+44(0)2079460101',
    '+44 020 7946 0101',
    '0044 20 7946 0101',
    '44 20 7946 0101',
    'tel:+442079460101',
    'Tel. 020 7946 0101',
    'T: 020 7946 0101',
    '020 7946 0101 option 2',
    '020 7946 0101 (option 2)',
  ])('%j is dialled as one', (written) => {
    expect(dialLink(written)).toBe('tel:+442079460101');
  });

  it.each([
    '020 7946 0101 extension 123',
    '020 7946 0101 Extn. 123',
    '020 7946 0101 ext. 123',
    '020 7946 0101 ext: 123',
    '020 7946 0101 ext 123',
    '020 7946 0101 x123',
    '020 7946 0101x123',
    '+44 (0)20 7946 0101 #123',
  ])('%j is dialled with its extension', (written) => {
    expect(dialLink(written)).toBe('tel:+442079460101;ext=123');
  });

  it.each([
    ['07700 900123', 'tel:+447700900123'],
    ['0161 496 0123', 'tel:+441614960123'],
    ['01632 960123', 'tel:+441632960123'],
    ['0300 123 1234', 'tel:+443001231234'],
    ['0800 1111', 'tel:+448001111'],
    ['01539 12345', 'tel:+44153912345'],
    ['+353 (0)1 234 5678', 'tel:+35312345678'],
    ['00 33 1 23 45 67 89', 'tel:+33123456789'],
    ['+39 06 6982 1234', 'tel:+390669821234'],
    ['+800 1234 5678', 'tel:+80012345678'],
  ])('%s is dialled as %s', (written, link) => {
    expect(dialLink(written)).toBe(link);
  });
});

describe('what is not one number', () => {
  const one = 'Enter one phone number: the one to call first';
  const short = 'This number is too short. Enter all of it with the area code, like 020 7946 0101';
  const long = 'This number is too long. Check it, and begin a number from abroad with +';
  const abroad = 'Check this number and its country code, like +353 1 234 5678';
  const alone = 'Enter the phone number alone, without other words';
  const any = 'Enter a phone number, like 020 7946 0101';

  it.each([
    ['', any],
    ['0----', any],
    ['phone me', any],
    ['020', short],
    ['0207946010', short],
    ['7946 0101', short],
    ['496 0123', short],
    ['020 7946 01011', long],
    ['33 1 23 45 67 89', long],
    ['+999 123456', abroad],
    ['+353 1', abroad],
    ['020 7946 0101 / 07700 900123', one],
    ['02079460101/07700900123', one],
    ['020 7946 0101 or 07700 900123', one],
    ['020 7946 0101, 07700 900123', one],
    ['020 7946 0101 07700 900123', one],
    ['020 7946 0101 or 0102', one],
    ['020 7946 0101 Ann', alone],
    ['07700 900123 after 5', alone],
    ['0'.repeat(400), one],
  ])('%j has no link, and the reason is: %s', (written, why) => {
    expect(dialLink(written)).toBeNull();
    expect(readNumber(written)).toEqual({ why });
  });
});

it.each(['200', '4412', '123456', 'ext 12', 'Ext. 4412', 'extension: 4412', 'x4412'])(
  '%j is an extension, which is no link',
  (written) => {
    expect(isExtension(written)).toBe(true);
    expect(dialLink(written)).toBeNull();
  },
);

it.each(['', '020', '12', '1234567', '12a', 'ext'])('%j is no extension', (written) => {
  expect(isExtension(written)).toBe(false);
});
