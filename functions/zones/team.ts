import { enquiry } from '#shared/contract/team';
import { admit } from '#functions/enquiry/admit';
import { answer } from '#functions/enquiry/answer';
import { join } from '#functions/enquiry/join';
import { list } from '#functions/enquiry/list';
import { open } from '#functions/enquiry/open';
import { phoneMe, wrongInbox } from '#functions/enquiry/unsigned-answers';
import { bind, serve } from '#functions/runtime/serve';

export const handler = serve(
  bind('enquiry', enquiry, { list, open, answer, join, admit, wrongInbox, phoneMe }),
);
