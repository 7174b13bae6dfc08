import { textAt } from '../json.ts';
import { sendRate } from '../mail/send-rate.ts';
import { type Resource, type Template, ofType } from './template.ts';

export const account = '000000000000';
export const region = 'eu-west-2';

/** The addresses of the template's parts on this machine, without a slash at the end. */
export type Place = { site: string; issuer: string };

export type Answers = {
  /** The value of `Ref` for a pseudo parameter. */
  pseudo: Readonly<Record<string, string>>;
  /** The value of `Ref` for a parameter that this machine sets otherwise than by its default. */
  parameters: Readonly<Record<string, string>>;
  /** The value of `Ref` (attribute `Ref`) or `GetAtt` for a resource; undefined when there is no local value. */
  of: (resource: Resource, attribute: string) => string | undefined;
  /** Maps an address on AWS to the one on this machine. */
  settle: (text: string) => string;
};

type Answer = (resource: Resource) => string;

const arn = (service: string, rest: (resource: Resource) => string): Answer => {
  return (resource) => `arn:aws:${service}:${region}:${account}:${rest(resource)}`;
};
const named =
  (property: string): Answer =>
  ({ properties, id }) =>
    textAt(properties, property) || id;
const itself: Answer = ({ id }) => id;

const tableName = named('TableName');
const tableArn = arn('dynamodb', (resource) => `table/${tableName(resource)}`);
const table: Record<string, Answer> = {
  Ref: tableName,
  Arn: tableArn,
  StreamArn: (resource) => `${tableArn(resource)}/stream/local`,
};
const secretArn = arn('secretsmanager', (resource) => `secret:${named('Name')(resource)}`);
const functionArn = arn('lambda', (resource) => `function:${named('FunctionName')(resource)}`);
const poolId = `${region}_local`;

/** The local values, by type of resource and attribute: the one table for all references of the template. */
export function localAnswers(place: Place): Answers {
  const host = new URL(place.site).host;
  const byType: Record<string, Record<string, Answer>> = {
    'AWS::DynamoDB::Table': table,
    'AWS::DynamoDB::GlobalTable': table,
    'AWS::Lambda::Function': { Ref: named('FunctionName'), Arn: functionArn },
    'AWS::ApiGatewayV2::Api': { Ref: () => 'local', ApiEndpoint: () => place.site },
    'AWS::ApiGatewayV2::Authorizer': { Ref: itself },
    'AWS::ApiGatewayV2::Integration': { Ref: itself },
    'AWS::Cognito::UserPool': {
      Ref: () => poolId,
      Arn: arn('cognito-idp', () => `userpool/${poolId}`),
      ProviderURL: () => place.issuer,
      ProviderName: () => `cognito-idp.${region}.amazonaws.com/${poolId}`,
    },
    'AWS::Cognito::UserPoolClient': { Ref: () => 'mhtr-web', ClientId: () => 'mhtr-web' },
    'AWS::Cognito::UserPoolDomain': { Ref: () => 'local-sign-in' },
    'AWS::SecretsManager::Secret': { Ref: secretArn, Id: secretArn },
    'AWS::SES::ConfigurationSet': { Ref: named('Name') },
    'AWS::SES::EmailIdentity': { Ref: named('EmailIdentity') },
    'AWS::CloudFront::Distribution': { Ref: itself, Id: itself, DomainName: () => host },
    'AWS::CloudFront::Function': { Ref: itself, FunctionARN: itself },
    'AWS::CloudFront::ResponseHeadersPolicy': { Ref: itself, Id: itself },
    'AWS::CloudFront::CachePolicy': { Ref: itself, Id: itself },
    'AWS::CloudFront::OriginRequestPolicy': { Ref: itself, Id: itself },
    'AWS::CloudFront::OriginAccessControl': { Ref: itself, Id: itself },
    'AWS::S3::Bucket': {
      Ref: named('BucketName'),
      Arn: itself,
      RegionalDomainName: itself,
      DomainName: itself,
    },
    'AWS::SQS::Queue': { Ref: itself, Arn: arn('sqs', itself), QueueName: itself },
    'AWS::KMS::Key': { Ref: itself, Arn: arn('kms', (resource) => `key/${resource.id}`) },
    'AWS::Logs::LogGroup': {
      Ref: named('LogGroupName'),
      Arn: arn('logs', (resource) => `log-group:${resource.id}`),
    },
    'AWS::IAM::Role': { Ref: itself, Arn: (resource) => `arn:aws:iam::${account}:role/${resource.id}` },
  };
  return {
    pseudo: {
      'AWS::AccountId': account,
      'AWS::Region': region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': 'local',
      'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/local/0`,
    },
    parameters: { MailSendRate: String(sendRate) },
    of: (resource, attribute) => byType[resource.type]?.[attribute]?.(resource),
    settle: (text) =>
      text
        .replaceAll(`https://cognito-idp.${region}.amazonaws.com/${poolId}`, place.issuer)
        .replaceAll(`https://local-sign-in.auth.${region}.amazoncognito.com`, place.site)
        .replaceAll(`https://${host}`, place.site),
  };
}

/** The ids under which the functions may ask for the service's secret. */
export function secretIds(template: Template, answers: Answers): string[] {
  return ofType(template, 'AWS::SecretsManager::Secret').flatMap((secret) => answers.of(secret, 'Ref') ?? []);
}

const played = [
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
  'AWS::ApiGatewayV2::',
  'AWS::Cognito::',
  'AWS::SecretsManager::Secret',
  'AWS::SES::',
  'AWS::SNS::',
  'AWS::SQS::',
  'AWS::Events::Rule',
  'AWS::Scheduler::Schedule',
  'AWS::CloudFront::',
  'AWS::S3::Bucket',
  'Custom::CDKBucketDeployment',
];

/** The parts that have no local counterpart, each once; the edge stack as a whole. */
export function notPlayed(template: Template): string[] {
  const types = [...template.resources.values()].map((resource) => resource.type);
  const left = types.filter((type) => !played.some((one) => type.startsWith(one)));
  const words = left.map((type) => type.replace(/^(AWS|Custom)::/, '').replace('::', ' '));
  return [...new Set(words)].sort().concat('the edge stack');
}
