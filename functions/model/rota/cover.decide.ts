import { gaps } from '#shared/duty/gaps';
import type { Rota } from '#shared/duty/rota';
import { roles } from '#shared/people/person';
import { clockWords, dayAndMonth, londonClock, londonDay, londonInstant } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import type { Change } from '#functions/platform/store/decision';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import { gapKey } from '#functions/model/task/keys';

const bySystem = 'The system';
const workingDaysAhead = 10;

type Hours = NonNullable<ServiceTaskItem['hours']>;
/**
 * The open hours without cover, by London day. Today counts as a whole, so that its task's words do not change
 * through the day.
 */
function uncovered(rota: Rota, at: string): Map<string, Hours> {
  const found = new Map<string, Hours>();
  const toCome = new Set(gaps(rota, at, workingDaysAhead).map(({ from }) => londonDay(from)));
  for (const { from, to } of gaps(rota, londonInstant(londonDay(at), '00:00'), workingDaysAhead)) {
    const day = londonDay(from);
    if (!toCome.has(day)) continue;
    found.set(day, [...(found.get(day) ?? []), { from, to }]);
  }
  return found;
}

/** "9am to midday, 3pm to 5pm" */
const inWords = (hours: Hours) =>
  hours
    .map(({ from, to }) => `${clockWords(londonClock(from))} to ${clockWords(londonClock(to))}`)
    .join(', ');

const put = (item: ServiceTaskItem, expect: 'absent' | { version: number }): Change => ({
  do: 'put',
  table: 'Directory',
  item,
  expect,
});

type Context = { at: string; newId: () => string };

function opened(day: string, hours: Hours, { newId }: Context): ServiceTaskItem {
  return {
    ...gapKey(day),
    version: 1,
    day,
    hours,
    id: newId(),
    kind: 'cover-gap',
    say: `Nobody is on duty on ${dayAndMonth(day)}, ${inWords(hours)}. Name someone on the rota to cover.`,
    dueAt: hours[0]?.from ?? londonInstant(day, '00:00'),
    owner: `${roles.psychologist} and ${roles['service-manager'].toLowerCase()}`,
    phone: null,
    doneAt: null,
    doneBy: null,
    outcome: null,
    personId: null,
    teamId: null,
  };
}

/** True where these hours lie within those of the task. */
const spokeOf = ({ hours: said = [] }: ServiceTaskItem, hours: Hours): boolean =>
  hours.every(({ from, to }) => said.some((one) => one.from <= from && to <= one.to));

/**
 * Decides the tasks for gaps in cover (B4): one for each of the next ten working days with gaps, closed when covered
 * or past. A task that a person closed stays closed unless other hours open. Pure.
 */
export function decideCover(rota: Rota, tasks: readonly ServiceTaskItem[], ctx: Context): Change[] {
  const today = londonDay(ctx.at);
  const lastDay = addWorkingDays(today, workingDaysAhead);
  const open = uncovered(rota, ctx.at);
  const begun = [...open].flatMap(([day, hours]) => {
    const before = tasks.find((task) => task.day === day);
    if (!before) return [put(opened(day, hours, ctx), 'absent')];
    const known = spokeOf(before, hours);
    // Other hours make another task, so that nobody closes hours they have not seen.
    const fresh = { ...opened(day, hours, ctx), version: before.version + 1 };
    const again = known ? { ...fresh, id: before.id } : fresh;
    const sameHours = before.doneAt === null && before.say === again.say;
    const byPerson = before.doneAt !== null && before.doneBy !== bySystem;
    return sameHours || (byPerson && known) ? [] : [put(again, { version: before.version })];
  });
  const ended = tasks
    .filter((task) => task.doneAt === null && !open.has(task.day) && task.day <= lastDay)
    .map((task) => {
      const outcome = task.day < today ? 'The day is over.' : 'There is cover now.';
      const done = { ...task, version: task.version + 1, doneAt: ctx.at, doneBy: bySystem, outcome };
      return put(done, { version: task.version });
    });
  return [...begun, ...ended];
}
