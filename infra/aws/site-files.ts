import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledgeCopier } from './site-copier.ts';
import { type Site, webFolder } from './site.ts';

type SiteFilesProps = { site: Site; issuer: string; client: UserPoolClient };

/** Deploys the built pages: first the files named by their content, kept for ever, then the pages that name them. */
export class SiteFiles extends Construct {
  constructor(scope: Construct, id: string, { site, issuer, client }: SiteFilesProps) {
    super(scope, id);
    // CloudFront compresses by itself; the brotli copies are for the local server.
    const built = Source.asset(webFolder, { exclude: ['**/*.br'] });
    const settings = Source.jsonData('settings.json', { issuer, clientId: client.userPoolClientId });
    const assets = new BucketDeployment(this, 'Assets', {
      sources: [built],
      destinationBucket: site.bucket,
      exclude: ['*'],
      include: ['assets/*'],
      // A page opened before this release still requests its own files.
      prune: false,
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      sources: [built, settings],
      destinationBucket: site.bucket,
      exclude: ['assets/*'],
      cacheControl: [CacheControl.noCache()],
      distribution: site.distribution,
    });
    pages.node.addDependency(assets);
    const copier = pages.handlerRole.node.scope;
    if (copier) acknowledgeCopier(copier, site);
  }
}
