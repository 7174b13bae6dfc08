import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Where every alarm goes, and from there to who is to hear of it. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, email: string) {
    super(scope, id);
    // AWS's own key for topics lets no alarm in, and then nobody hears it and nothing says so.
    const masterKey = new Key(this, 'Key', {
      description: 'Encrypts alarms on their way',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.topic = new Topic(this, 'Topic', { displayName: 'MHTR alarms', masterKey, enforceSSL: true });
    // A policy that refuses all but TLS takes the place of the one that let the account's alarms in.
    this.topic.grantPublish(this.alarms());
    masterKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [this.alarms()],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
      }),
    );
    if (email !== '') this.topic.addSubscription(new EmailSubscription(email));
  }

  /** CloudWatch, where it speaks for an alarm of this stack, whose names all begin with the stack's. */
  private alarms(): ServicePrincipal {
    const { account, region, partition, stackName } = Stack.of(this);
    return new ServicePrincipal('cloudwatch.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: {
          'aws:SourceArn': `arn:${partition}:cloudwatch:${region}:${account}:alarm:${stackName}-*`,
        },
      },
    });
  }
}
