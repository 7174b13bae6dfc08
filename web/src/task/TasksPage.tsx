import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import type { OpenTask } from '#shared/case/views';
import { useLoad } from '../api/load.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useNow } from '../ui/use-now.ts';
import { api } from './api.ts';
import { grouped } from './grouped.ts';
import { guides } from './guides.ts';
import { TakeBack } from './TakeBack.tsx';
import { TaskCard } from './TaskCard.tsx';

const title = 'Call list';

const nothingYet = { ids: [], said: '', last: null };

/** `/tasks`: the open tasks: urgent ones first, then by hearing, then the service's own. */
export function TasksPage() {
  const { at } = useNow();
  const [done, setDone] = useState<{ ids: string[]; said: string; last: OpenTask | null }>(nothingYet);
  const { value, failure, again } = useLoad(['tasks'], () => api.task.list());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  const open = value.items.filter(({ id }) => !done.ids.includes(id));
  const groups = grouped(open);
  const order = groups.flatMap(({ tasks }) => tasks);
  const finish = (id: string) => {
    const place = order.findIndex((task) => task.id === id);
    const next = [...order.slice(place + 1), ...order.slice(0, place)].find(
      (task) => guides[task.kind].ends.length > 0,
    );
    const said = `Done: ${order[place] ? guides[order[place].kind].title : ''}. ${String(open.length - 1)} left.`;
    document.getElementById(next ? `log-${next.id}` : 'look-again')?.focus();
    setDone(({ ids }) => ({ ids: [...ids, id], said, last: order[place] ?? null }));
    again();
  };
  const takenBack = (id: string) => {
    const said = 'Open again. What was written as done stays on it.';
    setDone(({ ids }) => ({ ids: ids.filter((one) => one !== id), said, last: null }));
    document.getElementById('said')?.focus();
    again();
  };
  const tried = (said: string) => {
    setDone((was) => ({ ...was, said: `${said}: it stays on the list.`, last: null }));
    again();
  };
  return (
    <Page title={title} heading={title}>
      <p role="status" id="said" tabIndex={-1}>
        {done.said}
      </p>
      {done.last && (
        <TakeBack key={done.last.id} task={done.last} onBack={() => takenBack(done.last?.id ?? '')} />
      )}
      {open.length === 0 && <p>Nothing is waiting to be done.</p>}
      {groups.map(({ id, heading, tasks }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="nhsuk-heading-m" id={id}>
            {heading}
          </h2>
          <ul className="app-tasks">
            {tasks.map((task) => (
              <TaskCard key={task.id} task={task} at={at} onDone={() => finish(task.id)} onTried={tried} />
            ))}
          </ul>
        </section>
      ))}
      <Button type="button" secondary id="look-again" onClick={again}>
        Look again
      </Button>
    </Page>
  );
}
