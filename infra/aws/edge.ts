import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import { Firewall } from './firewall.ts';
import type { Settings } from './settings.ts';

/** What CloudFront needs in us-east-1: its firewall, and the certificate of an own domain. */
export class Edge extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    new CfnOutput(this, 'WebAclArn', { value: new Firewall(this, 'Firewall').arn });
    if (settings.siteDomain === undefined) return;
    const certificate = new Certificate(this, 'Certificate', {
      domainName: settings.siteDomain,
      validation: CertificateValidation.fromDns(),
    });
    new CfnOutput(this, 'CertificateArn', { value: certificate.certificateArn });
  }
}
