import { enquiry } from '#shared/contract/enquiry';
import { admit } from '#functions/acts/enquiry/admit';
import { answer } from '#functions/acts/enquiry/answer';
import { join } from '#functions/acts/enquiry/join';
import { link } from '#functions/acts/enquiry/link';
import { list } from '#functions/acts/enquiry/list';
import { open } from '#functions/acts/enquiry/open';
import { phoneMe } from '#functions/acts/enquiry/phone-me';
import { wrongInbox } from '#functions/acts/enquiry/wrong-inbox';
import { bindsOf, serve } from '#functions/request/serve';

const bind = bindsOf('team');

export const handler = serve(
  bind('enquiry', enquiry, { list, open, answer, join, admit, link, wrongInbox, phoneMe }),
);
