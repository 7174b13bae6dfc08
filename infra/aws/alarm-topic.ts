import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The topic of every alarm, with the people who receive its mail. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, email: string) {
    super(scope, id);
    // AWS's own key for topics does not admit alarms: they would be lost silently.
    const masterKey = new Key(this, 'Key', {
      description: 'Encrypts alarms on their way',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.topic = new Topic(this, 'Topic', { displayName: 'MHTR alarms', masterKey, enforceSSL: true });
    // The policy that enforces TLS replaces the default one, which admitted the account's alarms.
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

  /** CloudWatch, for alarms of this stack, whose names all begin with the stack's. */
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
