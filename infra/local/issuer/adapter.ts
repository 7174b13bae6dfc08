import type { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** A token may be used again within this time, as the template's pool allows, in case the reply was lost. */
const refreshGrace = 30_000;

/** Stores oidc-provider's records in the issuer's file, so that sessions outlive a restart. */
export function persistentAdapter(database: DatabaseSync): (model: string) => Adapter {
  const payloadOf = (row: Record<string, unknown> | undefined): AdapterPayload | undefined => {
    if (!row || Number(row['expires']) <= Date.now()) return undefined;
    const payload = JSON.parse(String(row['payload'])) as AdapterPayload;
    const consumed = row['consumed'] === null ? null : Number(row['consumed']);
    const grace = row['model'] === 'RefreshToken' ? refreshGrace : 0;
    const isSpent = consumed !== null && consumed + grace <= Date.now();
    return isSpent ? { ...payload, consumed: Math.floor(consumed / 1000) } : payload;
  };
  const one = (sql: string, ...values: string[]) => payloadOf(database.prepare(sql).get(...values));
  // As a promise, so that a write for which there is no room rejects.
  const run = async (sql: string, ...values: (string | number | null)[]) => {
    await Promise.resolve(database.prepare(sql).run(...values));
  };
  run('DELETE FROM record WHERE expires <= ?', Date.now()).catch(() => undefined);
  return (model) => ({
    upsert: (id, payload, expiresIn) =>
      run(
        `INSERT INTO record (model, id, payload, expires, uid, grant_id) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET payload = excluded.payload, expires = excluded.expires, uid = excluded.uid, grant_id = excluded.grant_id`,
        model,
        id,
        JSON.stringify(payload),
        expiresIn === undefined ? Number.MAX_SAFE_INTEGER : Date.now() + expiresIn * 1000,
        payload.uid ?? null,
        payload.grantId ?? null,
      ),
    find: (id) => Promise.resolve(one('SELECT * FROM record WHERE model = ? AND id = ?', model, id)),
    findByUid: (uid) => Promise.resolve(one('SELECT * FROM record WHERE model = ? AND uid = ?', model, uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) =>
      run(
        'UPDATE record SET consumed = ? WHERE model = ? AND id = ? AND consumed IS NULL',
        Date.now(),
        model,
        id,
      ),
    destroy: (id) => run('DELETE FROM record WHERE model = ? AND id = ?', model, id),
    // Only this kind: the sign-in in progress belongs to the old grant too and must continue.
    revokeByGrantId: (grantId) => run('DELETE FROM record WHERE model = ? AND grant_id = ?', model, grantId),
  });
}
