import { expect, it } from 'vitest';
import { whyNotYet } from '#shared/case/may-ask';

it.each([
  [false, false, 'not-agreed'],
  [false, true, 'not-agreed'],
  [true, false, 'not-verified'],
  [true, true, null],
])(
  'a team that is asked with agreement %s and verification %s is kept back by %s',
  (agreed, verified, why) => {
    expect(whyNotYet({ agreed, verified })).toBe(why);
  },
);
