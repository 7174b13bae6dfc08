import canonicalize from 'canonicalize';
import type { PurposeKey } from '#functions/platform/keys/keys';
import type { AuditDraft, ChainHead } from '#functions/platform/store/decision';

export type Who = { id: string; role: string };

/** An entry as stored in the Audit table. It holds no personal or clinical value, only a keyed digest of them. */
export type AuditEntry = {
  pk: string;
  sk: string;
  seq: number;
  at: string;
  act: string;
  outcome: AuditDraft['outcome'];
  actor: Who;
  subject: string;
  request: string;
  from?: string;
  to?: string;
  version?: { from: number; to: number };
  fields?: string[];
  digest?: string;
  code?: string;
  key: string;
  prev: string;
  hash: string;
};

export type Stamp = { at: string; actor: Who; request: string };
export type AuditKeys = { audit: PurposeKey; digest: PurposeKey };

/** The sort key keeps entries in the order of their numbers. */
export const entrySort = (seq: number) => String(seq).padStart(9, '0');

/** RFC 8785 canonical JSON: the same entry always gives the same text. */
export function canonical(value: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(value))) ?? '';
}

/** The keyed hash of an entry without its own hash; it includes the previous entry's hash. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>, key: PurposeKey): string {
  return key.sign(canonical(entry));
}

/** Links a draft to the chain head. */
export function link(draft: AuditDraft, chainHead: ChainHead, stamp: Stamp, keys: AuditKeys): AuditEntry {
  const seq = chainHead.seq + 1;
  const entry: Omit<AuditEntry, 'hash'> = {
    pk: draft.chain.id,
    sk: entrySort(seq),
    seq,
    at: stamp.at,
    act: draft.act,
    outcome: draft.outcome,
    actor: stamp.actor,
    subject: draft.subject,
    request: stamp.request,
    ...(draft.from !== undefined && { from: draft.from }),
    ...(draft.to !== undefined && { to: draft.to }),
    ...(draft.version && { version: draft.version }),
    ...(draft.fields && { fields: [...draft.fields] }),
    ...(draft.values !== undefined && { digest: keys.digest.sign(canonical(draft.values)) }),
    ...(draft.code && { code: draft.code }),
    key: keys.audit.name,
    prev: chainHead.hash,
  };
  return { ...entry, hash: hashOf(entry, keys.audit) };
}
