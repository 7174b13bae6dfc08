import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import type { RotaView } from '#shared/duty/views';
import { useEnrolled } from '../sign-in/Enrolled.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { useNow } from '../ui/use-now.ts';
import { setOpens, setPattern } from './changes.ts';
import { Cover } from './Cover.tsx';
import { CoverSwitch } from './CoverSwitch.tsx';
import { Gaps } from './Gaps.tsx';
import { Absence } from './Absences.tsx';
import { RotaConflict } from './RotaConflict.tsx';
import { type Edit, useRota } from './use-rota.ts';
import { Week } from './Week.tsx';
import { type RotaPart, rotaParts, untilWords } from './words.ts';

const title = 'On duty';

function Now({ now, at }: { now: RotaView['now']; at: string }) {
  if (!now) return <p>Nobody is on now.</p>;
  return (
    <p>
      <strong>{now.name}</strong> ({now.role}) is on. Someone is on until {untilWords(now.until, at)}.
    </p>
  );
}

type Rota = ReturnType<typeof useRota>;

/** After a change the focus goes to its part of the page, where the change is said: the pressed button may be gone. */
function toPart(part: RotaPart): void {
  document.getElementById(part === 'absences' ? 'leave' : part)?.focus();
}

function Troubles({ refused, tries, overtaken, busy, keepMine, takeStored, again }: Rota) {
  return (
    <>
      {refused && <ProblemSummary key={tries} failure={refused} />}
      {refused && (
        <Button type="button" small secondary onClick={again}>
          Load the rota again
        </Button>
      )}
      {overtaken && (
        <RotaConflict
          overtaken={overtaken}
          busy={busy}
          onKeepMine={() => void keepMine(overtaken).then((done) => done && toPart(overtaken.part))}
          onUseStored={() => {
            takeStored();
            toPart(overtaken.part);
          }}
        />
      )}
    </>
  );
}

function Parts({ view, page }: { view: RotaView; page: Rota }) {
  const { at, today } = useNow();
  const me = useEnrolled();
  const [wanted, setWanted] = useState({ span: null as { from: string; to: string } | null, count: 0 });
  const { busy, saidAt } = page;
  const save = async (edit: Edit) => {
    const done = await page.save(edit);
    if (done) toPart(edit.part);
    return done;
  };
  const { rota } = view;
  const part = { rota, today, busy, save, saidAt };
  const fill = (span: { from: string; to: string }) => setWanted(({ count }) => ({ span, count: count + 1 }));
  return (
    <>
      <Now now={view.now} at={at} />
      {me.role === 'psychologist' && (
        <CoverSwitch
          view={view}
          myId={me.id}
          at={at}
          busy={busy}
          said={saidAt('own-cover')}
          onCover={page.cover}
        />
      )}
      <Gaps gaps={view.gaps} onFill={fill} />
      <Cover {...part} at={at} wanted={wanted} />
      <Absence {...part} />
      <Week
        part="pattern"
        heading={rotaParts.pattern}
        hours={rota.hub.pattern}
        change={setPattern}
        busy={busy}
        save={save}
        said={saidAt('pattern')}
      />
      <Week
        part="opens"
        heading={rotaParts.opens}
        hours={rota.opens}
        change={setOpens}
        busy={busy}
        save={save}
        said={saidAt('opens')}
      />
    </>
  );
}

/** `/duty`: who is on, the weekly pattern, absences, named cover and the hours without cover (B4). */
export function DutyPage() {
  const page = useRota();
  const { view, failure, again } = page;
  if (!view) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return (
    <Page title={title} heading={title} before={<Troubles {...page} />}>
      <Parts view={view} page={page} />
    </Page>
  );
}
