import { booking as rows } from '#shared/contract/booking';
import type { Act } from '#functions/request/act';
import { ledTo } from './led-to.ts';

/** The pages that the links of a mail open. */
export const confirmPage: Act<typeof rows.confirmPage> = ledTo;
