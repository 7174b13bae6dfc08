import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { Application } from './application.ts';
import { Edge } from './edge.ts';
import { readSettings } from './settings.ts';

// Plain `node` does not read cdk.json as the command line does, and both must make the same template.
const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };

// infra/local finds each function's code by this metadata, which otherwise only the command line adds.
const metadata = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

const app = new App({ context: { ...context, ...metadata }, analyticsReporting: false });
const settings = readSettings(app);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new Edge(app, 'Mhtr-Edge', { settings, env: { region: 'us-east-1' } });
new Application(app, 'Mhtr-Application', { settings, env: { region: 'eu-west-2' } });
app.synth();
