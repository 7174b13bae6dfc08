import { CfnParameter, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** The mail domain and how SES sends for it: over TLS or not at all. */
export class Mail extends Construct {
  readonly from: string;
  readonly organiser: string;
  readonly domain: string;
  readonly configurationSet: ConfigurationSet;
  /** Mails a second that SES takes of this account. */
  readonly sendRate: string;
  private readonly identity: EmailIdentity;

  constructor(scope: Construct, id: string, { mailDomain, mailFrom, mailOrganiser }: Settings) {
    super(scope, id);
    this.from = mailFrom;
    this.organiser = mailOrganiser;
    this.domain = mailDomain;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(mailDomain),
      configurationSet: this.configurationSet,
    });
    // A parameter, because SES raises it while the service runs; 14 is what an account has that has left the sandbox.
    const sendRate = new CfnParameter(this, 'SendRate', {
      type: 'Number',
      default: 14,
      minValue: 1,
      description: 'Mails a second that SES takes of this account (aws ses get-send-quota: MaxSendRate)',
    });
    sendRate.overrideLogicalId('MailSendRate');
    this.sendRate = sendRate.valueAsString;
  }

  /** Lets a role hand raw mail to SES, from the one address only. */
  sendStatement(): PolicyStatement {
    const configurationSet = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
    });
    return new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [this.identity.emailIdentityArn, configurationSet],
      conditions: { StringEquals: { 'ses:FromAddress': this.from } },
    });
  }
}
