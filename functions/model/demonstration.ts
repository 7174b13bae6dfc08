import * as z from 'zod';

/** `yes` where only invented people may be entered (H23). */
export const demonstrationVariable = z.enum(['yes', 'no']).transform((value) => value === 'yes');
