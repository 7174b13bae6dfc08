import { type Json, isObject, listAt, objectAt, textAt } from '../json.ts';
import { StartError } from '../start-error.ts';
import { type Template, ofType } from '../template/template.ts';

/** A function triggered at a fixed rate. `every` in milliseconds. `input` is sent in place of an event. */
export type ParsedSchedule = { id: string; functionId: string; every: number; input: string | null };

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** `rate(1 minute)` in milliseconds. */
export function rateOf(expression: string, where: string): number {
  const [, amount, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const size = units[unit];
  if (size === undefined) {
    throw new StartError(
      `The template cannot be played on one machine: ${where} needs ${expression}; only rates are played.`,
    );
  }
  return Number(amount) * size;
}

/** The id of the function that a Ref or GetAtt names. */
export function functionIn(template: Template, value: Json | undefined): string | null {
  const text = JSON.stringify(value ?? null);
  return ofType(template, 'AWS::Lambda::Function').find((one) => text.includes(`"${one.id}"`))?.id ?? null;
}

/** The functions that read a table's stream. */
export function streamReadersOf(template: Template): string[] {
  return ofType(template, 'AWS::Lambda::EventSourceMapping').flatMap(({ properties }) => {
    const source = JSON.stringify(properties['EventSourceArn'] ?? null);
    return source.includes('"StreamArn"') ? (functionIn(template, properties['FunctionName']) ?? []) : [];
  });
}

/** The schedules of the template: rules of EventBridge and schedules of EventBridge Scheduler. */
export function schedulesOf(template: Template): ParsedSchedule[] {
  const rules = ofType(template, 'AWS::Events::Rule').filter(
    ({ properties }) => properties['ScheduleExpression'],
  );
  const fromRules = rules.map(
    ({ id, properties }) => [id, properties, listAt(properties, 'Targets')] as const,
  );
  const own = ofType(template, 'AWS::Scheduler::Schedule');
  const fromOwn = own.map(
    ({ id, properties }) => [id, properties, [objectAt(properties, 'Target')]] as const,
  );
  return [...fromRules, ...fromOwn].flatMap(([id, properties, targets]) =>
    targets.filter(isObject).flatMap((target) => {
      const functionId = functionIn(template, target['Arn']);
      if (!functionId) return [];
      const every = rateOf(textAt(properties, 'ScheduleExpression'), id);
      return { id, functionId, every, input: textAt(target, 'Input') || null };
    }),
  );
}
