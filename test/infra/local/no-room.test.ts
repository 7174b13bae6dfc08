import fs, { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLogFile } from '#infra/local/functions/log-file';
import { own } from '#infra/local/gateway/respond';
import { openCodes } from '#infra/local/issuer/codes';
import { openIssuerDatabase } from '#infra/local/issuer/database';
import { issuerKeys } from '#infra/local/issuer/keys';
import { keepFile } from '#infra/local/keep-file';
import { type Listening, listen } from '#infra/local/loopback';
import { openFaults } from '#infra/local/mail/faults';
import { serveSes } from '#infra/local/mail/ses';
import { openMailStore } from '#infra/local/mail/store';
import { isNoRoom, orNoRoom } from '#infra/local/no-room';
import { keysSecret } from '#infra/local/secrets';
import { type SiteServer, siteServer } from '#infra/local/site-server';

const real = { writeFileSync: fs.writeFileSync, statfsSync: fs.statfsSync };
const enospc = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** What a disk does that is full: it takes the beginning of a file and then no more. */
function fillDisk(): void {
  const writeFileSync = (path: string, ...more: unknown[]) => {
    real.writeFileSync(path, '', more[1] as object);
    throw enospc();
  };
  Object.assign(fs, { writeFileSync, statfsSync: () => ({ bavail: 0, bsize: 4096 }) });
  syncBuiltinESMExports();
}
function makeRoom(): void {
  Object.assign(fs, real);
  syncBuiltinESMExports();
}

let folder: string;
const servers: Listening[] = [];
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'room-'))));
afterEach(async () => {
  makeRoom();
  await Promise.all(servers.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function site(parts: Partial<SiteServer>): Promise<string> {
  let serve: ReturnType<typeof siteServer> = () => undefined;
  const server = await listen((request, response) => serve(request, response));
  servers.push(server);
  const played = () => Promise.resolve(own(404, ''));
  serve = siteServer({ site: server.url, dataDir: folder, pages: [], played, ...parts });
  return server.url;
}

describe('a file', () => {
  it('stays what it was where there is no room for the new one', () => {
    const path = join(folder, 'clock.json');
    keepFile(path, 'before');
    fillDisk();
    expect(() => keepFile(path, 'after')).toThrow('ENOSPC');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['before', ['clock.json']]);
  });

  it('with keys is made whole at the next start', async () => {
    fillDisk();
    expect(() => keysSecret(folder)).toThrow('ENOSPC');
    await expect(issuerKeys(folder)).rejects.toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
    makeRoom();
    expect(JSON.parse(keysSecret(folder))).toMatchObject({ current: 'k1' });
    expect(await issuerKeys(folder)).toEqual(await issuerKeys(folder));
  });
});

describe('a mail', () => {
  const form = new URLSearchParams({
    Action: 'SendRawEmail',
    'RawMessage.Data': Buffer.from('From: a@b.example\r\n\r\nHello').toString('base64'),
  });

  it('is certainly not taken while there is no room, and is taken once there is', async () => {
    const store = openMailStore(folder);
    const server = await listen(serveSes(store, openFaults()));
    servers.push(server);
    const send = () => fetch(server.url, { method: 'POST', body: form });
    fillDisk();
    const refused = await send();
    expect([refused.status, await refused.text()]).toEqual([
      503,
      expect.stringContaining('ServiceUnavailable'),
    ]);
    expect([store.all(), readdirSync(join(folder, 'mail'))]).toEqual([[], []]);
    makeRoom();
    expect((await send()).status).toBe(200);
    expect(readdirSync(join(folder, 'mail'))).toHaveLength(2);
  });

  it('of which only a part was kept leaves nothing', async () => {
    const store = openMailStore(folder);
    let writes = 0;
    Object.assign(fs, {
      writeFileSync: (...given: Parameters<typeof real.writeFileSync>) => {
        if ((writes += 1) === 2) throw enospc();
        real.writeFileSync(...given);
      },
    });
    syncBuiltinESMExports();
    const envelope = { destinations: [], configurationSet: null, tags: {} };
    await expect(store.accept(Buffer.from('From: a@b.example\r\n\r\nHello'), envelope)).rejects.toThrow(
      'ENOSPC',
    );
    expect(readdirSync(join(folder, 'mail'))).toEqual([]);
  });
});

describe('a sign-in', () => {
  it('is refused in words while its database takes nothing', async () => {
    const database = openIssuerDatabase(folder);
    const codes = openCodes(database);
    database.exec('PRAGMA max_page_count = 1');
    // SQLite's own error of a full disk.
    const begin = () => {
      for (let n = 0; n < 1000; n += 1) codes.begin(`uid-${n}`, `a${n}@nhs.example`, n);
      return false;
    };
    const url = await site({ pages: [begin] });
    const answer = await fetch(`${url}/local/issuer/sign-in`, { headers: { accept: 'text/html' } });
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('Make room, then try again'),
    ]);
    database.exec('PRAGMA max_page_count = 100000');
    expect(codes.begin('uid', 'someone@nhs.example', 1e9)).toMatch(/^\d{6}$/);
    database.close();
  });
});

describe('the site', () => {
  const failing = { played: () => Promise.resolve(own(500, 'Internal Server Error')) };

  it('says that there is no room where the functions only see that their engine fails', async () => {
    said.mockClear();
    const url = await site(failing);
    fillDisk();
    const [asData, asPage] = [
      await fetch(`${url}/api/x`),
      await fetch(url, { headers: { accept: 'text/html' } }),
    ];
    expect([asData.status, await asData.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'unexpected', detail: expect.stringContaining('nothing was saved') }),
    ]);
    expect([asPage.status, await asPage.text()]).toEqual([503, expect.stringContaining('There is no room')]);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls[0]?.[0]).toContain(folder);
  });

  it('leaves every other failure as it is', async () => {
    expect((await fetch(`${await site(failing)}/api/x`)).status).toBe(500);
  });
});

describe('a start', () => {
  it('says in one sentence that there is no room, whatever failed for want of it', () => {
    expect(orNoRoom(enospc(), folder).message).toContain(`no room left on the disk of ${folder}`);
    expect(orNoRoom(new Error('The engine did not answer'), folder).message).toBe(
      'The engine did not answer',
    );
    fillDisk();
    expect(orNoRoom(new Error('The engine did not answer'), folder).message).toContain(
      'Make room, and start again.',
    );
  });

  it.each([null, undefined, 'no', new Error('other'), { code: 'ENOENT' }, { errcode: 5 }])(
    'does not take %j for want of room',
    (error) => expect(isNoRoom(error)).toBe(false),
  );

  it('logs on all the same', async () => {
    const log = openLogFile(join(folder, 'one.log'));
    fillDisk();
    await new Promise((done) => log.write('a line\n', done));
    log.destroy();
  });
});
