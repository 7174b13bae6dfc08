import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/**
 * No rule inspects bodies, because clinical free text must not be blocked by mistake; the contract's schemas check
 * them.
 */
const onlyCounted = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
];

/** Whole courts and trusts share one address, so the limit is far above one busy person. */
const requestsInFiveMinutes = 3000;

/** Samples would keep addresses and tokens of real requests, so none are taken. */
const seen = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

/** The web ACL in front of the site: known attacks and floods stop here. */
export class Firewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('Site'),
      rules: [
        {
          name: 'Rate',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: requestsInFiveMinutes } },
          visibilityConfig: seen('Rate'),
        },
        {
          name: 'Common',
          priority: 1,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: 'AWSManagedRulesCommonRuleSet',
              ruleActionOverrides: onlyCounted.map((name) => ({ name, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: seen('Common'),
        },
      ],
    });
    this.arn = acl.attrArn;
  }
}
