import { booking as rows } from '#shared/contract/booking';
import type { Act } from '#functions/request/act';
import { ledTo } from './led-to.ts';

export const cancelPage: Act<typeof rows.cancelPage> = ledTo;
