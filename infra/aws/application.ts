import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import type { FunctionName } from '#functions/lambdas/access';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Triggers } from './triggers.ts';
import { Identity } from './identity.ts';
import { Keys } from './keys.ts';
import { Mail } from './mail.ts';
import { MailEvents } from './mail-events.ts';
import { constructId } from './naming.ts';
import type { Settings } from './settings.ts';
import { Site } from './site.ts';
import { SiteFiles } from './site-files.ts';
import { SiteMark } from './site-mark.ts';
import { Storage } from './storage.ts';
import { ReminderSchedule } from './reminder-schedule.ts';
import { ZoneFunction } from './zone-function.ts';

/** Cognito waits five seconds for a trigger. */
const triggerTime = Duration.seconds(5);
const requestTime = Duration.seconds(10);
/** Long enough to send a backlog through a slow mail service, or to take many reminder steps. */
const deliverTime = Duration.seconds(60);

/** All that serves people, in one region. This file only connects the parts. */
export class Application extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const storage = new Storage(this, 'Storage');
    const keys = new Keys(this, 'Keys');
    const mail = new Mail(this, 'Mail', settings);
    const around = { storage, keys, mail, demonstration: settings.demonstration };
    const trigger = (name: FunctionName) =>
      new ZoneFunction(this, constructId(name), name, triggerTime, around).function;
    const identity = new Identity(this, 'Identity', {
      mail,
      domainPrefix: settings.signInDomainPrefix,
      preSignUp: trigger('pre-sign-up'),
      preToken: trigger('pre-token'),
    });
    const api = new Api(this, 'Api');
    const { value: siteMark } = new SiteMark(this, 'SiteMark');
    const site = new Site(this, 'Site', {
      apiHost: api.host,
      siteMark,
      signIn: identity,
      siteDomain: settings.siteDomain,
    });
    const zone = (name: FunctionName, time: Duration) =>
      new ZoneFunction(this, constructId(name), name, time, { ...around, siteUrl: site.url, siteMark })
        .function;
    const client = identity.addPage(site.url);
    const authorizer = new HttpJwtAuthorizer('SignedIn', identity.issuer, {
      jwtAudience: [client.userPoolClientId],
    });
    api.addRoutes((name) => zone(name, requestTime), authorizer);
    new Triggers(this, 'Triggers', zone('deliver', deliverTime), storage.table('Outbox'));
    new ReminderSchedule(this, 'ReminderSchedule', zone('reminders', deliverTime));
    const { configurationSet } = mail;
    new MailEvents(this, 'MailEvents', { configurationSet, receipts: zone('receipts', requestTime) });
    new SiteFiles(this, 'SiteFiles', { site, issuer: identity.issuer, client });
    const alarms = new Alarms(this, 'Alarms', settings);
    const outputs = {
      SiteUrl: site.url,
      ApiUrl: `https://${api.host}`,
      UserPoolId: identity.pool.userPoolId,
      ClientId: client.userPoolClientId,
      Issuer: identity.issuer,
      AlarmTopicArn: alarms.topicArn,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
