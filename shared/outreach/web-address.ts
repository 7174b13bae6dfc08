import * as z from 'zod';
import { foldWebAddress } from '#shared/text/fold';
import { tooLong } from '#shared/text/too-long';

const https = z.url({ protocol: /^https$/ });

/** A web address, or nothing. */
export const webAddress = (max: number) =>
  z
    .string()
    .overwrite(foldWebAddress)
    .max(max, tooLong(max))
    .refine(
      (link) => link === '' || (!/\s/.test(link) && https.safeParse(link).success),
      'Enter a web address that begins with https://',
    );
