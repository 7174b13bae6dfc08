import { plain } from '#shared/text/fields';
import { enterNumber, isExtension, readNumber } from './number.ts';

const number = (accepts: (written: string) => boolean) =>
  plain(60, enterNumber).superRefine((written, ctx) => {
    const reading = readNumber(written);
    if (written !== '' && 'why' in reading && !accepts(written))
      ctx.addIssue({ code: 'custom', message: reading.why });
  });

/** A number at work, as written: one that can be dialled, or an extension, which is all some custody suites have. */
export const phoneSchema = number(isExtension);

/** Her own number, as written: always one that can be dialled. Staff who ring a second one may ring the wrong person. */
export const ownPhoneSchema = number(() => false);
