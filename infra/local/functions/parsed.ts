import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isObject, objectAt, textAt } from '../json.ts';
import { region } from '../template/answers.ts';
import type { Resolve } from '../template/resolve.ts';
import { type Template, ofType } from '../template/template.ts';

/** A function as parsed from the template. `timeout` in milliseconds. */
export type ParsedFunction = {
  id: string;
  name: string;
  bundle: string;
  timeout: number;
  memory: number;
  env: Record<string, string>;
};

/** The environment a function needs on this machine, in addition to the template's. */
export type Endpoints = { dynamodb: string; ses: string; secrets: string };

/**
 * `token` lets a function through to this start's own servers. It is no part of the key, because an engine from
 * outside may keep the tables of each key apart.
 */
export function endpointVariables(endpoints: Endpoints, token: string): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: token,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SES: endpoints.ses,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
  };
}

/** The Node functions of the template whose code is in the synthesised output. `codeDir` holds the assets. */
export function functionsOf(
  template: Template,
  resolve: Resolve,
  codeDir: string,
  variables: Record<string, string>,
): ParsedFunction[] {
  return ofType(template, 'AWS::Lambda::Function').flatMap(({ id, properties, metadata }) => {
    const asset = textAt(metadata, 'aws:asset:path');
    if (!asset || !textAt(properties, 'Runtime').startsWith('nodejs')) return [];
    const [file = 'index'] = textAt(properties, 'Handler').split('.');
    const parsed = resolve(objectAt(objectAt(properties, 'Environment'), 'Variables'), `${id}.Environment`);
    const own = Object.entries(isObject(parsed) ? parsed : {}).map(([key, value]) => [key, String(value)]);
    const name = resolve(properties['FunctionName'], `${id}.FunctionName`) ?? id;
    return {
      id,
      name: String(name),
      bundle: pathToFileURL(join(codeDir, asset, `${file}.mjs`)).href,
      timeout: Number(properties['Timeout'] ?? 3) * 1000,
      memory: Number(properties['MemorySize'] ?? 128),
      env: {
        ...variables,
        AWS_LAMBDA_FUNCTION_NAME: String(name),
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties['MemorySize'] ?? 128),
        ...Object.fromEntries(own),
      },
    };
  });
}
