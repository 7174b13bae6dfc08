import { service } from '../../public-pages/service.ts';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';

/** Whether someone is on now. Where that cannot be loaded, only the number is shown. */
export function useDuty(): { words: string; phone: string } {
  const { value } = useLoad(['duty'], () => api.duty.now());
  return value ?? { words: '', phone: service.phone };
}
