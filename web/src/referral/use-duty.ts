import { service } from '../../public-pages/service.ts';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';

/** Whether someone is on now, in the duty's own words. Where it cannot be read nothing is claimed but the number. */
export function useDuty(): { words: string; phone: string } {
  const { value } = useLoad(['duty'], () => api.duty.now());
  return value ?? { words: '', phone: service.phone };
}
