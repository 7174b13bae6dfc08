import { readOptions } from '#infra/local/options';
import { readRunning } from '#infra/local/running';

/**
 * Checks every audit chain. Uses the tables and keys named in the environment (as an operator on AWS would set them),
 * else those of the app running on this machine.
 */
async function main(): Promise<number> {
  if (!process.env['TABLE_AUDIT']) {
    const running = readRunning(readOptions(process.env, []).dataDir);
    if (!running) {
      console.error(
        'Nothing to verify: start the app with npm start, or set TABLE_AUDIT and its siblings for AWS.',
      );
      return 2;
    }
    Object.assign(process.env, running.env);
  }
  // Imported after the environment is set, which the engine's client reads when it is created.
  const { verifyAll } = await import('#functions/platform/audit/verify-all');
  const { chains, entries, findings } = await verifyAll(await import('#functions/model/audit/chains'));
  for (const { chain, what } of findings) console.error(`${chain}: ${what}`);
  console.log(
    findings.length === 0
      ? `The history is whole: ${entries} entries in ${chains} chains.`
      : `The history is NOT whole: ${findings.length} of ${chains} chains, ${entries} entries read.`,
  );
  return findings.length === 0 ? 0 : 1;
}

process.exitCode = await main();
