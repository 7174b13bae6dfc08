import { person } from '#shared/contract/person';
import { enrol } from '#functions/acts/person/enrol';
import { me } from '#functions/acts/person/me';
import { bindsOf, serve } from '#functions/request/serve';

const bind = bindsOf('entry');

export const handler = serve(bind('person', person, { me, enrol }));
