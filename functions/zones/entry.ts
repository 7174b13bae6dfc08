import { person } from '#shared/contract/entry';
import { enrol } from '#functions/person/enrol';
import { me } from '#functions/person/me';
import { bind, serve } from '#functions/runtime/serve';

export const handler = serve(bind('person', person, { me, enrol }));
