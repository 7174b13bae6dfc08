import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Functions, openFunctions } from '#infra/local/functions/functions';
import { functionsOf } from '#infra/local/functions/parsed';
import { localAnswers } from '#infra/local/template/answers';
import { resolver } from '#infra/local/template/resolve';
import { parseTemplate } from '#infra/local/template/template';

const code = `
let served = 0;
export const handler = async (event, context) => {
  if (event.do === 'throw') throw new TypeError('no');
  if (event.do === 'hang') await new Promise(() => {});
  if (event.do === 'exit') process.exit(3);
  if (event.do === 'late') setTimeout(() => { throw new Error('late') });
  if (event.do === 'wait') await new Promise((done) => setTimeout(done, 30));
  return { served: ++served, table: process.env.TABLE, home: process.env.HOME ?? null, left: context.getRemainingTimeInMillis() > 0 };
};`;

let folder: string;
let functions: Functions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'functions-'));
  mkdirSync(join(folder, 'asset.1'));
  writeFileSync(join(folder, 'asset.1', 'index.mjs'), code);
  const template = parseTemplate({
    Resources: {
      Records: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'Mhtr-Records-g1' } },
      Zone: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Timeout: 1,
          Environment: { Variables: { TABLE: { Ref: 'Records' } } },
        },
        Metadata: { 'aws:asset:path': 'asset.1' },
      },
      Copier: {
        Type: 'AWS::Lambda::Function',
        Properties: { Runtime: 'python3.13', Handler: 'index.handler' },
      },
    },
  });
  const answers = localAnswers({ site: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:1/i' });
  functions = openFunctions(functionsOf(template, resolver(template, answers), folder, {}), folder);
});
afterEach(async () => {
  await functions.close();
  rmSync(folder, { recursive: true });
});

describe('a function found in the template', () => {
  it('runs as bundled, with the template’s environment and nothing of ours', async () => {
    expect(await functions.invoke('Zone', {})).toEqual({
      kind: 'result',
      result: { served: 1, table: 'Mhtr-Records-g1', home: null, left: true },
    });
  });

  it('keeps its memory from one event to the next', async () => {
    await functions.invoke('Zone', {});
    expect(await functions.invoke('Zone', {})).toMatchObject({ result: { served: 2 } });
  });

  it('gives the name and message of what it threw', async () => {
    expect(await functions.invoke('Zone', { do: 'throw' })).toEqual({
      kind: 'failed',
      name: 'TypeError',
      message: 'no',
    });
  });

  it.each(['hang', 'exit', 'late'])('is replaced after an event that makes it %s', async (what) => {
    await functions.invoke('Zone', { do: what });
    // A throw after the answer ends the thread a moment later; until then an event could still meet it.
    if (what === 'late')
      await expect.poll(() => readFileSync(join(folder, 'log', 'Zone.log'), 'utf8')).toContain('late');
    const answers = await Promise.all([functions.invoke('Zone', {}), functions.invoke('Zone', {})]);
    expect(answers.map(({ kind }) => kind)).toEqual(['result', 'result']);
  });

  it('is ended at its time limit', async () => {
    expect(await functions.invoke('Zone', { do: 'hang' })).toEqual({ kind: 'timed-out' });
  });

  it('answers every one of many events at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => functions.invoke('Zone', { do: 'wait' })),
    );
    expect(outcomes.every(({ kind }) => kind === 'result')).toBe(true);
  });

  it('is left out when it is not ours to run', () => {
    expect(functions.has('Copier')).toBe(false);
  });
});
