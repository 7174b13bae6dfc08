import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type TableDeclaration, type TableName, tableNames, tables } from '#functions/platform/store/tables';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The tables of functions/platform/store/tables.ts, under one key of our own, each kept and recoverable to any second. */
export class Storage extends Construct {
  readonly key: Key;
  private readonly byName: ReadonlyMap<TableName, Table>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts the tables',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.byName = new Map(tableNames.map((name) => [name, this.makeTable(name, tables[name])]));
  }

  table(name: TableName): Table {
    const table = this.byName.get(name);
    if (table === undefined) throw new Error(`functions/platform/store/tables.ts declares no table ${name}`);
    return table;
  }

  private makeTable(name: TableName, declared: TableDeclaration): Table {
    const table = new Table(this, name, {
      tableName: `Mhtr-${name}-g${declared.generation}`,
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(declared.ttl && { timeToLiveAttribute: declared.ttl }),
      // The stream only triggers its reader, which reads the item itself from the table.
      ...(declared.stream && { stream: StreamViewType.KEYS_ONLY }),
    });
    for (const { name: indexName, pk, sk } of declared.indexes)
      table.addGlobalSecondaryIndex({ indexName, partitionKey: text(pk), sortKey: text(sk) });
    return table;
  }
}
