import { readFileSync } from 'node:fs';
import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type TableName, tableVariable } from '#functions/platform/store/tables';
import { access, type FunctionAccess, type FunctionName } from '#functions/lambdas/access';
import type { Keys } from './keys.ts';
import { countLog } from './log-counts.ts';
import type { Mail } from './mail.ts';
import { webFolder } from './site.ts';
import type { Storage } from './storage.ts';
import { tableStatements } from './table-permissions.ts';

export type FunctionContext = {
  storage: Storage;
  keys: Keys;
  mail: Mail;
  demonstration: boolean;
  /**
   * Address of the site without a slash at the end; absent for the sign-in triggers, which are made before the site.
   */
  siteUrl?: string;
  siteMark?: string;
};

function variables(may: FunctionAccess, around: FunctionContext) {
  const { storage, keys, mail, demonstration, siteUrl, siteMark } = around;
  const held = Object.keys(may.tables) as TableName[];
  return {
    ...Object.fromEntries(held.map((name) => [tableVariable(name), storage.table(name).tableName])),
    ...(may.keys && { KEYS_SECRET_ID: keys.secret.secretArn }),
    ...(may.mail && {
      MAIL_FROM: mail.from,
      MAIL_ORGANISER: mail.organiser,
      MAIL_CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      MAIL_SEND_RATE: mail.sendRate,
    }),
    ...(may.pages && { PAGE_FILES: readFileSync(`${webFolder}/public-files.json`, 'utf8') }),
    ...(may.limits && siteMark && { SITE_MARK: siteMark }),
    ...(siteUrl && { SITE_URL: siteUrl }),
    DEMONSTRATION: demonstration ? 'yes' : 'no',
  };
}

/** One function of functions/lambdas/access.ts, with its own role that allows what the table says, and no more. */
export class ZoneFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, name: FunctionName, timeout: Duration, around: FunctionContext) {
    super(scope, id);
    const may = access[name];
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.ONE_YEAR });
    const mail = may.mail ? (['MailWaiting', 'MailDue'] as const) : [];
    countLog(this, logGroup, ['Outcomes', 'Failures', 'UnlistedMoves', ...mail]);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const statements = [
      ...tableStatements(around.storage, may),
      ...(may.keys ? around.keys.readStatements() : []),
      ...(may.mail ? [around.mail.sendStatement()] : []),
    ];
    for (const statement of statements) role.addToPolicy(statement);
    this.function = new Function(this, 'Function', {
      description: `The ${name} function`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(`dist/functions/${name}`),
      handler: 'index.handler',
      // CPU grows with memory, and start-up needs CPU.
      memorySize: 1024,
      timeout,
      role,
      logGroup,
      environment: variables(may, around),
    });
  }
}
