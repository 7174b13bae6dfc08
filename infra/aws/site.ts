import { readFileSync, readdirSync } from 'node:fs';
import { CfnParameter, RemovalPolicy } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { siteMarkHeader } from '#shared/contract/site-mark';
import { acknowledge } from './acknowledge.ts';
import { type SignInAddresses, siteHeaders } from './site-headers.ts';
import { type BuiltSite, sitePaths } from './site-paths.ts';

export const webFolder = 'dist/web';

type SiteProps = {
  apiHost: string;
  siteMark: string;
  signIn: SignInAddresses;
  siteDomain?: string | undefined;
};

/** The built pages and files, for the function at the edge; the deployment adds the settings. */
function builtSite(): BuiltSite {
  const built = readdirSync(webFolder, { withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.br'))
    .map(({ name }) => name)
    .sort();
  const isPage = (file: string) => file.endsWith('.html');
  return {
    pages: built
      .filter(isPage)
      .map((file) => file.slice(0, -'.html'.length))
      .filter((name) => name !== 'index' && name !== 'app'),
    files: [...built, 'settings.json'],
    notFound: readFileSync(`${webFolder}/not-found.html`, 'utf8'),
  };
}

/** The site's one address: pages from a private bucket, the API behind `/api/`, the same headers on both. */
export class Site extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Address without a slash at the end. */
  readonly url: string;

  constructor(scope: Construct, id: string, { apiHost, siteMark, signIn, siteDomain }: SiteProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const toBoth = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: siteHeaders(this, signIn),
    };
    const files: BehaviorOptions = {
      ...toBoth,
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
    };
    const paths = this.pathFunction();
    const api: BehaviorOptions = {
      ...toBoth,
      functionAssociations: [paths],
      origin: new HttpOrigin(apiHost, { customHeaders: { [siteMarkHeader]: siteMark } }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
    this.distribution = new Distribution(this, 'Distribution', {
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      // No error page here: it would also replace the API's own answers.
      defaultBehavior: { ...files, functionAssociations: [paths] },
      additionalBehaviors: {
        '/api/openapi.json': files,
        '/api/*': api,
        // Pages that work without script are drawn by the API (docs/decisions/0005).
        '/sessions': api,
        '/sessions/*': api,
      },
      webAclId: this.arnGiven('WebAclArn', 'the web ACL that the edge stack made'),
      ...(siteDomain && {
        domainNames: [siteDomain],
        certificate: this.certificate(),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    acknowledge(this.bucket, { S1: 'It holds the public build only, and only CloudFront reads it' });
    acknowledge(this.distribution, {
      CFR1: 'People work from courts and hospitals, and sometimes from abroad; sign-in decides, not a map',
      CFR3: 'A log of viewers would keep addresses of people beside ids of cases, and keys of links that gateways rewrote; the API logs each operation without them',
      ...(!siteDomain && {
        CFR4: 'CloudFront sets TLS for its own name; with siteDomain it is 1.2 at least',
      }),
    });
    this.url = `https://${siteDomain ?? this.distribution.distributionDomainName}`;
  }

  private pathFunction() {
    const code = FunctionCode.fromInline(sitePaths(builtSite()));
    return {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new Function(this, 'Paths', { code, runtime: FunctionRuntime.JS_2_0 }),
    };
  }

  private certificate() {
    return Certificate.fromCertificateArn(
      this,
      'Certificate',
      this.arnGiven('CertificateArn', 'the certificate that the edge stack made'),
    );
  }

  /** CloudFront takes these from us-east-1 only, and CloudFormation hands no value across regions. */
  private arnGiven(name: string, what: string): string {
    const parameter = new CfnParameter(this, name, {
      description: `ARN of ${what}`,
      allowedPattern: '^arn:aws:[a-z0-9]+:us-east-1:[0-9]{12}:.+$',
    });
    parameter.overrideLogicalId(name);
    return parameter.valueAsString;
  }
}
