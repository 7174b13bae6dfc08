import { parentPort, workerData } from 'node:worker_threads';
import { templateFile } from '#infra/local/build';
import { siteServer } from '#infra/local/site-server';
import { own } from '#infra/local/gateway/respond';
import { listen } from '#infra/local/loopback';
import { distributionOf } from '#infra/local/site/distribution';
import { serveFiles } from '#infra/local/site/files';
import { openSite } from '#infra/local/site/site';
import { localAnswers } from '#infra/local/template/answers';
import { resolver } from '#infra/local/template/resolve';
import { readTemplate } from '#infra/local/template/template';

// Serves a folder with the server, headers and compression of the app's own pages, in a separate thread.
const { folder } = workerData as { folder: string };
let serve: ReturnType<typeof siteServer> = (_, response) => void response.writeHead(503).end();
const { url: site } = await listen((request, response) => serve(request, response));
const template = readTemplate(templateFile);
const resolve = resolver(template, localAnswers({ site, issuer: `${site}/local/issuer` }));
const noApi = () => Promise.resolve(own(404, 'Not Found'));
const played = openSite(distributionOf(template, resolve), serveFiles(folder, new Map()), noApi);
serve = siteServer({ site, dataDir: folder, pages: [], played });
parentPort?.postMessage(site);
