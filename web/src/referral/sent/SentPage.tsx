import { Navigate, useParams } from 'react-router';
import { Loading } from '../../ui/Loading.tsx';
import { keptReceipt } from './receipts.ts';
import { ReceiptView } from './ReceiptView.tsx';
import { useReferral } from '../use-referral.ts';

const title = 'Referral sent';

function Stored() {
  const { id, value, failure, again } = useReferral();
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  if (value.state === 'draft') return <Navigate to={`/referrals/${id}`} replace />;
  return <ReceiptView receipt={value.sent.receipt} />;
}

/** `/referrals/:id/sent`: the receipt. */
export function SentPage() {
  const { id = '' } = useParams();
  const receipt = keptReceipt(id);
  return receipt ? <ReceiptView receipt={receipt} /> : <Stored />;
}
