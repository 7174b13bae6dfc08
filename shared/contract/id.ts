import * as z from 'zod';

/** The version of a record that the caller has seen. */
export const version = z.number().int().min(1);

/** An id made by a browser: a UUID, always in lower case so that one record has one key. */
export const idSchema = z.uuid('This is not an id we gave out').toLowerCase();
