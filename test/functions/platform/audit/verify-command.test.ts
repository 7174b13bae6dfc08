import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { writeHistory } from './history.ts';

const rig = await openRig();
afterAll(() => rig.close());
const command = new URL('../../../../infra/operate/audit-verify.ts', import.meta.url).pathname;

type CommandResult = { code: number; stdout: string; stderr: string };
/** Runs the command as an operator does, with nothing but the variables of the tables and keys. */
async function run(env: Record<string, string>): Promise<CommandResult> {
  const asked = promisify(execFile)(process.execPath, [command], { env });
  return asked.then((said) => ({ code: 0, ...said })).catch((failed: unknown) => failed as CommandResult);
}

describe('npm run audit:verify', () => {
  it('says that the history is whole, and ends with 0', async () => {
    await rig.call('referral.list', { as: demo('Marigold') });
    await writeHistory(rig);
    const { code, stdout, stderr } = await run(rig.env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The history is whole: \d+ entries in \d+ chains\.\n$/);
  });

  it('names the chain and the entry that was altered, and ends with 1', async () => {
    const history = await writeHistory(rig);
    await history.put({ ...(await history.entryAt(3)), act: 'case.listed' });
    const { code, stdout, stderr } = await run(rig.env);
    expect(code).toBe(1);
    expect(stderr).toBe(`${history.chain}: entry 3 was altered, or inserted without the key\n`);
    expect(stdout).toContain('The history is NOT whole: 1 of');
  });

  it('ends with an error, and not with a verdict, where the keys cannot be read', async () => {
    const { code, stdout } = await run({ ...rig.env, KEYS_SECRET_ID: 'another' });
    expect(code).toBe(1);
    expect(stdout).toBe('');
  });

  it('says what to do where nothing runs and nothing is named', async () => {
    const { code, stderr } = await run({ DATA_DIR: rig.folder });
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing to verify: start the app with npm start');
  });
});
