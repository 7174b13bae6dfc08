import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isObject, textAt } from './json.ts';
import { keepFile } from './keep-file.ts';

/** The service's root keys, created at the first start and readable by this user only. */
export function keysSecret(dataDir: string): string {
  const file = join(dataDir, 'keys.json');
  if (!existsSync(file)) {
    const made = JSON.stringify({ current: 'k1', k1: randomBytes(32).toString('hex') });
    keepFile(file, made);
  }
  return readFileSync(file, 'utf8');
}

/** Secrets Manager's `GetSecretValue` for the service's one secret; `known` are its ids. */
export function serveSecrets(secret: string, known: readonly string[]): RequestListener {
  return (request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    };
    const serve = async () => {
      const asked: unknown = JSON.parse((await text(request)) || '{}');
      const id = isObject(asked) ? textAt(asked, 'SecretId') : '';
      if (request.headers['x-amz-target'] !== 'secretsmanager.GetSecretValue') {
        answer(400, {
          __type: 'InvalidRequestException',
          Message: 'Only GetSecretValue is served on this machine',
        });
      } else if (!known.includes(id)) {
        answer(400, { __type: 'ResourceNotFoundException', Message: 'There is no such secret' });
      } else {
        answer(200, {
          ARN: id,
          Name: id,
          VersionId: 'local',
          SecretString: secret,
          VersionStages: ['AWSCURRENT'],
        });
      }
    };
    serve().catch(() =>
      answer(400, { __type: 'InvalidRequestException', Message: 'The request cannot be read' }),
    );
  };
}
