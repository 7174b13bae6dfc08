import type { ChainHead } from '#functions/platform/store/decision';
import type { teamKey } from './keys.ts';

/** A secondary-care team. All teams share a partition, so that suggesting takes one read. */
export type TeamItem = ReturnType<typeof teamKey> & {
  version: number;
  chainHead: ChainHead;
  id: string;
  name: string;
  trustId: string;
  boroughs: string[];
  needs: string[];
  inbox: string;
  secondInbox: string | null;
  phone: string;
  hours: string;
  manager: { name: string; email: string; phone: string };
  acceptsDirectEnquiries: boolean;
  from: string;
  to: string | null;
};
