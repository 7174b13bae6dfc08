import type { elsewhere } from '#shared/contract/elsewhere';
import type { Act } from '#functions/request/act';

/** Answers every other address under /sessions. */
export const page: Act<typeof elsewhere.page> = () => Promise.resolve({ refusal: { code: 'not-found' } });
