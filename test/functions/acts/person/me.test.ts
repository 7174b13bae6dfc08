import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { personKey } from '#functions/model/person/keys';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);

describe('me', () => {
  it('is the caller’s own entry, with role and standing of this moment', async () => {
    const { UpdateCommand } = await import('@aws-sdk/lib-dynamodb');
    const as = await here.enrolled();
    await rig.raw.send(
      new UpdateCommand({
        TableName: rig.nameOf('Directory'),
        Key: personKey(as.id),
        UpdateExpression: 'SET #role = :role',
        ExpressionAttributeNames: { '#role': 'role' },
        ExpressionAttributeValues: { ':role': 'hub' },
      }),
    );
    expect((await rig.call('person.me', { as, at })).body).toMatchObject({
      enrolled: true,
      me: { id: as.id, role: 'hub' },
    });
    expect((await rig.call('case.list', { as, at })).status).toBe(200);
  });
});
