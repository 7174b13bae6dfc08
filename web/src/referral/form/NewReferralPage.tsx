import { useState } from 'react';
import { Navigate } from 'react-router';
import { mintReferral } from '../draft/fresh.ts';

/** Begins a referral: the id is minted here, once, and the address then names it. */
export function NewReferralPage() {
  const [id] = useState(mintReferral);
  return <Navigate replace to={`/referrals/${id}`} />;
}
