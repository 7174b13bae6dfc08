import { useState } from 'react';
import { Navigate } from 'react-router';
import { mintReferral } from '../draft/fresh.ts';

/** Begins a referral: its id is made here, once, and becomes part of the address. */
export function NewReferralPage() {
  const [id] = useState(mintReferral);
  return <Navigate replace to={`/referrals/${id}`} />;
}
