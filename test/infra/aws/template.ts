import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { constructId } from '#infra/aws/naming';
import type { FunctionName } from '#functions/lambdas/access';

const read = (stack: string) =>
  JSON.parse(readFileSync(`cdk.out/${stack}.template.json`, 'utf8')) as Record<string, unknown>;

// The very files that deploy and that one machine plays, as `npm test` has just built them.
export const application = Template.fromJSON(read('Mhtr-Application'));
export const edge = Template.fromJSON(read('Mhtr-Edge'));

/** Whatever a template may hold at a place; each test looks for the one value it is about. */
export type Properties = Record<string, unknown>;
export type Resource = {
  Type: string;
  Properties: Properties;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};
export type Statement = {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
};

/** The application's resources of a type, by logical id. */
export const resources = (type: string) => application.findResources(type) as Record<string, Resource>;

/** The one resource of a type. */
export function only(type: string): Resource {
  const found = Object.values(resources(type));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`There are ${found.length} of ${type}`);
  return first;
}

/** The logical id that a place in the construct tree has: `Storage/Audit/Resource`. */
export function logicalId(place: string): string {
  const all = (application.toJSON() as { Resources: Record<string, { Metadata?: Record<string, string> }> })
    .Resources;
  const found = Object.entries(all).find(
    ([, resource]) => resource.Metadata?.['aws:cdk:path'] === `Mhtr-Application/${place}`,
  );
  if (found === undefined) throw new Error(`The template has nothing at ${place}`);
  return found[0];
}

export function resourceAt(place: string): Resource {
  const all = (application.toJSON() as { Resources: Record<string, Resource> }).Resources;
  const found = all[logicalId(place)];
  if (found === undefined) throw new Error(`The template has nothing at ${place}`);
  return found;
}

export const parameter = (name: string): unknown => application.findParameters(name)[name];

export const functionNamed = (name: FunctionName) => resourceAt(`${constructId(name)}/Function/Resource`);

/** Every statement of a function's role; a managed policy would hide some, so there must be none. */
export function statementsOf(name: FunctionName): Statement[] {
  const role = logicalId(`${constructId(name)}/Role/Resource`);
  if ('ManagedPolicyArns' in resourceAt(`${constructId(name)}/Role/Resource`).Properties)
    throw new Error(`${name} has a managed policy`);
  return Object.values(resources('AWS::IAM::Policy'))
    .filter((policy) => JSON.stringify(policy.Properties['Roles']).includes(`"${role}"`))
    .flatMap((policy) => (policy.Properties['PolicyDocument'] as { Statement: Statement[] }).Statement);
}

export const actionsOf = ({ Action }: Statement): string[] => [Action].flat();
/** Whether a part of the template refers to a resource. */
export const names = (part: unknown, id: string): boolean => JSON.stringify(part).includes(`"${id}"`);
