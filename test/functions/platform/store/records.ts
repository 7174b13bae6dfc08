import { randomUUID } from 'node:crypto';
import type { Stamp } from '#functions/platform/audit/entry';
import { caseChain, caseKey } from '#functions/model/case/keys';
import type { AuditDraft, Change, Chain, Decision, ChainHead } from '#functions/platform/store/decision';

/** A record as its reader knows it. */
export type Known = { id: string; version: number; chainHead: ChainHead };

export const unwritten = (id: string = randomUUID()): Known => ({
  id,
  version: 0,
  chainHead: { seq: 0, hash: '' },
});

export const stamp: Stamp = {
  at: '2026-11-23T09:00:00.000Z',
  actor: { id: 'actor', role: 'hub' },
  request: 'request',
};

export const chainOf = ({ id, chainHead }: Known): Chain => caseChain(id, chainHead);

export function entry(known: Known, more: Partial<AuditDraft> = {}): AuditDraft {
  return { chain: chainOf(known), act: 'case.tried', outcome: 'done', subject: `case#${known.id}`, ...more };
}

/** The next version of the record's own item, to be written only over the version its reader knows. */
export function next({ id, version, chainHead }: Known, more: object = {}): Change {
  const item = { ...caseKey(id), id, version: version + 1, chainHead, ...more };
  return { do: 'put', table: 'Referrals', item, expect: version === 0 ? 'absent' : { version } };
}

export const nothing: Decision<null>['outcome'] = { reply: null };

/** Changes the record. */
export const change = (known: Known, more: object = {}): Decision<null> => ({
  changes: [next(known, more)],
  audit: [entry(known)],
  outcome: nothing,
});

/** Only views it: the chain grows, the record stays. */
export const look = (known: Known): Decision<null> => ({
  changes: [],
  audit: [entry(known, { outcome: 'seen' })],
  outcome: nothing,
});
