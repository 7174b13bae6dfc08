import { api } from './api.ts';
import { useLoad } from '../api/load.ts';

export const title = 'An enquiry';

/** Opens an enquiry by a POST of the signed-in page, which records who opened it. */
export function useEnquiry(caseId: string, id: string) {
  return useLoad(['enquiry', caseId, id], () => api.enquiry.open({ params: { caseId, id } }));
}
