import { openTriggers } from './triggers/triggers.ts';
import { mailEventReaderOf, openMailEvents } from './triggers/mail-events.ts';
import { openClock } from './triggers/moved-clock.ts';
import { schedulesOf, streamReadersOf } from './triggers/parsed.ts';
import { buildWhatIsMissing, outDir, templateFile, webDir } from './build.ts';
import { runSeed } from './demo/run-seed.ts';
import { refuseEarlier } from './engine/earlier.ts';
import { startGuardedEngine } from './engine/guarded.ts';
import { sweepEvery } from './engine/sweep.ts';
import { localClient, provideTable, tablesOf } from './engine/tables.ts';
import { siteServer } from './site-server.ts';
import { openFunctions } from './functions/functions.ts';
import { keepCode } from './functions/code.ts';
import { endpointVariables, functionsOf } from './functions/parsed.ts';
import { authorizeBy } from './gateway/authorize.ts';
import { openGateway } from './gateway/gateway.ts';
import { routesOf } from './gateway/routes.ts';
import { openIssuer } from './issuer/issuer.ts';
import { issuerKeys } from './issuer/keys.ts';
import { issuerPath } from './issuer/provider.ts';
import { clientId, triggersOf } from './issuer/triggers.ts';
import { guarded, newToken } from './guard.ts';
import { empty, holdDataDir } from './lock.ts';
import { keepPrivate } from './private.ts';
import { listen, loopback } from './loopback.ts';
import { openFaults } from './mail/faults.ts';
import { inboxPages } from './mail/inbox.ts';
import { serveSes } from './mail/ses.ts';
import { type Mail, openMailStore } from './mail/store.ts';
import { type Options, readOptions } from './options.ts';
import { sayRunning, sayStopped } from './running.ts';
import { screen } from './screen.ts';
import { keysSecret, serveSecrets } from './secrets.ts';
import { distributionOf } from './site/distribution.ts';
import { serveFiles } from './site/files.ts';
import { openSite } from './site/site.ts';
import { orNoRoom } from './no-room.ts';
import { StartError } from './start-error.ts';
import { localAnswers, notPlayed, secretIds } from './template/answers.ts';
import { resolver } from './template/resolve.ts';
import { readTemplate } from './template/template.ts';

type Stop = () => Promise<void> | void;

async function start({ port, dataDir, fresh }: Options, stops: Stop[]): Promise<void> {
  const site = `http://${loopback}:${port}`;
  const issuer = `${site}${issuerPath}`;
  let serve: ReturnType<typeof siteServer> = (_, response) => void response.writeHead(503).end();
  const door = await listen((request, response) => serve(request, response), port);
  stops.push(door.close);
  stops.push(holdDataDir(dataDir));
  if (fresh) empty(dataDir);
  await buildWhatIsMissing();
  // After the build, whose files are the checkout's.
  keepPrivate(dataDir);

  const template = readTemplate(templateFile);
  const answers = localAnswers({ site, issuer });
  const resolve = resolver(template, answers);

  const outside = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  const token = newToken();
  const engine = outside
    ? { url: outside, apart: true, stop: () => undefined }
    : await startGuardedEngine({ dataDir, token });
  stops.push(engine.stop);
  const client = localClient(engine.url, token);
  const tables = tablesOf(template, resolve);
  await refuseEarlier(client, tables, { dataDir, outside });
  for (const table of tables) await provideTable(client, table);
  stops.push(sweepEvery(client, tables));

  const mail = openMailStore(dataDir);
  const faults = openFaults();
  let hear: (mail: Mail) => void = () => undefined;
  const ses = await listen(
    guarded(
      token,
      serveSes(mail, faults, (one) => hear(one)),
    ),
  );
  const secrets = await listen(
    guarded(token, serveSecrets(keysSecret(dataDir), secretIds(template, answers))),
  );
  stops.push(ses.close, secrets.close);

  const variables = endpointVariables({ dynamodb: engine.url, ses: ses.url, secrets: secrets.url }, token);
  const parsed = functionsOf(template, resolve, keepCode(outDir, dataDir), variables);
  const env = Object.assign({}, ...parsed.map((one) => one.env)) as Record<string, string>;
  await runSeed(env);
  await runSeed(env, 'sessions');
  const functions = openFunctions(parsed, dataDir);
  stops.push(functions.close);

  const clock = openClock(dataDir);
  const eventTriggers = openTriggers(functions, streamReadersOf(template), schedulesOf(template), clock);
  stops.push(eventTriggers.close);
  const reader = mailEventReaderOf(template);
  const mailEvents = openMailEvents({ functions, reader, now: clock.now, after: eventTriggers.trigger });
  stops.push(mailEvents.close);
  hear = mailEvents.tell;

  const triggers = triggersOf(template, functions);
  const keys = await issuerKeys(dataDir);
  const signIn = openIssuer(site, dataDir, keys, triggers, mail);
  stops.push(signIn.close);

  const gateway = openGateway({
    routes: routesOf(template, resolve),
    functions,
    authorize: authorizeBy((name) => new URL(`${name}/jwks`)),
    now: clock.now,
    wrote: eventTriggers.trigger,
  });
  const settings = JSON.stringify({ issuer, clientId });
  const files = serveFiles(webDir, new Map([['/settings.json', settings]]));
  const distribution = distributionOf(template, resolve);
  const played = openSite(distribution, files, gateway);
  serve = siteServer({ site, dataDir, pages: [inboxPages(mail, faults), signIn.serve], played });

  sayRunning(dataDir, { pid: process.pid, site, env });
  stops.push(() => sayStopped(dataDir));
  console.log(screen({ site, dataDir, engine, notPlayed: notPlayed(template) }));
}

const stops: Stop[] = [];
let stopping = false;
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const one of stops.reverse()) await one();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// Whatever shows what is said here may go away, or be a file on a disk that is full.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
try {
  const options = readOptions(process.env, process.argv.slice(2));
  await start(options, stops).catch((error: unknown) => Promise.reject(orNoRoom(error, options.dataDir)));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  await stop(1);
}
