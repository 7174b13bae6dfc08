import { expect, it } from 'vitest';
import { showList } from '#functions/model/person/show-list';
import { ownChain } from '#functions/model/rota/records';
import { acts, person, personChain } from '#test/support/items/case';

const actor = { id: 'member', email: 'member@elft.example', person: person(), acts };

it('a list is remembered in the chain of who asked, by the ids that it showed', () => {
  const items = [{ id: 'one' }, { id: 'two' }];
  expect(showList(actor, 'case.listed', 'cases', items)).toEqual({
    changes: [],
    audit: [
      { chain: personChain, act: 'case.listed', outcome: 'seen', subject: 'cases', values: ['one', 'two'] },
    ],
    outcome: { reply: { items } },
  });
});

it('a record of the Directory keeps the head of its own chain', () => {
  const key = { pk: 'TEAMS', sk: 'ROTA' };
  const chainHead = { seq: 3, hash: 'three' };
  const chain = { id: 'rota#rota', table: 'Directory', head: key };
  expect(ownChain('rota', 'rota', { ...key, chainHead }, key)).toEqual({ ...chain, chainHead });
  expect(ownChain('rota', 'rota', null, key)).toEqual({ ...chain, chainHead: { seq: 0, hash: '' } });
});
