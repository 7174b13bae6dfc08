import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startApp } from '#test/infra/local/app';

const road = /```bash\n(SITE=.*?)\n(curl .*?)```/s.exec(readFileSync('README.md', 'utf8'));
const [, before = '', call = ''] = road ?? [];

it('the README’s example at a terminal sends a referral, and the same call again gets the same receipt', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'terminal-'));
  const app = await startApp(dataDir);
  const here = before.replace('http://127.0.0.1:3000', app.url);
  const { stdout, stderr } = spawnSync('bash', ['-c', [here, call, 'echo', call].join('\n')], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const [first, again] = stdout.split('\n');
  expect(first, stderr).toContain('"reference":"MHTR-');
  expect(again).toBe(first);
});
