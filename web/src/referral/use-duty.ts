import { cannotSee, lookingUp, service } from '../../public-pages/service.ts';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';

/** Whether someone is on now, in words also while that is loaded and where it cannot be. */
export function useDuty(): { words: string; phone: string } {
  const { value, failure } = useLoad(['duty'], () => api.duty.now());
  return value ?? { words: failure ? cannotSee : lookingUp, phone: service.phone };
}
