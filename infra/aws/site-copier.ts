import { type CfnResource, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Site } from './site.ts';

const why =
  'The CDK’s own copier, which runs only while deploying: it replaces files of the site and nothing else';

/** Accepts what the CDK's own copier of site files needs; we do not control its role. */
export function acknowledgeCopier(copier: IConstruct, site: Site): void {
  const { region } = Stack.of(site);
  const bucket = Stack.of(site).getLogicalId(site.bucket.node.defaultChild as CfnResource);
  const actions = ['GetBucket', 'GetObject', 'List', 'Abort', 'DeleteObject'];
  const assets = `arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${region}/*`;
  const resources = ['*', assets, `<${bucket}.Arn>/*`];
  const basic = 'arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  const findings = [
    'L1',
    `IAM4[Policy::${basic}]`,
    ...actions.map((action) => `IAM5[Action::s3:${action}*]`),
    ...resources.map((resource) => `IAM5[Resource::${resource}]`),
  ];
  acknowledge(copier, Object.fromEntries(findings.map((finding) => [finding, why])));
}
