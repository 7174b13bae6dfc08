import { useParams } from 'react-router';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';

/** The draft or the sent referral of the address. */
export function useReferral() {
  const { id = '' } = useParams();
  return { id, ...useLoad(['referral', id], () => api.referral.read({ params: { id } })) };
}
