import { referral } from '#shared/contract/referral';
import { list } from '#functions/referral/list';
import { read } from '#functions/referral/read';
import { save } from '#functions/referral/save';
import { submit } from '#functions/referral/submit';
import { bind, serve } from '#functions/runtime/serve';

export const handler = serve(bind('referral', referral, { list, read, save, submit }));
