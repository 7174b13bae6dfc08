import * as z from 'zod';
import { environment } from '#functions/platform/environment';

const isYes = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const { DEMONSTRATION } = environment({ DEMONSTRATION: isYes });

/** True where only invented people may be entered, sign in, sign up or be written to (H23). */
export const demonstration: boolean = DEMONSTRATION;
