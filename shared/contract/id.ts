import * as z from 'zod';

/** An id minted by a browser: a UUID, always in lower case so that one record has one key. */
export const idSchema = z.uuid('Send the id as a UUID').toLowerCase();
