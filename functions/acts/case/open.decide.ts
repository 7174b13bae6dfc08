import type { SentItem } from '#functions/model/case/records';
import type { Change } from '#functions/platform/store/decision';

/** The hub's first look is kept on the case, so that the referrer can see it was opened. */
export function decideOpen(
  sent: SentItem,
  opener: { name: string },
  at: string,
): { sent: SentItem; change: Change[] } {
  if (sent.openedAt) return { sent, change: [] };
  const opened = { ...sent, openedAt: at, openedBy: opener.name, version: sent.version + 1 };
  return {
    sent: opened,
    change: [{ do: 'put', table: 'Referrals', item: opened, expect: { version: sent.version } }],
  };
}
