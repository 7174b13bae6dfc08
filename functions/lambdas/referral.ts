import { person } from '#shared/contract/person';
import { referral } from '#shared/contract/referral';
import { change } from '#functions/acts/person/change';
import { deleteDraft } from '#functions/acts/referral/delete-draft';
import { list } from '#functions/acts/referral/list';
import { read } from '#functions/acts/referral/read';
import { save } from '#functions/acts/referral/save';
import { submit } from '#functions/acts/referral/submit';
import { bindsOf, serve } from '#functions/request/serve';

const bind = bindsOf('referral');

export const handler = serve(
  bind('referral', referral, { list, read, save, submit, deleteDraft }),
  bind('person', person, { change }),
);
