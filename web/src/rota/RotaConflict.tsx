import { Button } from 'nhsuk-react-components';
import { ChangedMeanwhile } from '../ui/ChangedMeanwhile.tsx';
import type { RotaConflict as OvertakenChange } from './use-rota.ts';
import { partWords, rotaParts } from './words.ts';

type RotaConflictProps = {
  overtaken: OvertakenChange;
  busy: boolean;
  onKeepMine: () => void;
  onUseStored: () => void;
};

function Version({ name, lines }: { name: string; lines: string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

/** Shown when somebody else changed the rota meanwhile: both versions, and a choice. */
export function RotaConflict({ overtaken, busy, onKeepMine, onUseStored }: RotaConflictProps) {
  const { part, change, stored } = overtaken;
  return (
    <ChangedMeanwhile
      version={stored.version}
      level="h2"
      heading="Somebody else changed the rota while you were working on it"
    >
      <p>Nothing you entered is lost. Choose which version to keep. {rotaParts[part]}:</p>
      <dl className="app-beside">
        <Version name="With your change" lines={partWords(change(stored.rota), part)} />
        <Version name="As it is stored now" lines={partWords(stored.rota, part)} />
      </dl>
      <Button type="button" small aria-disabled={busy} onClick={onKeepMine}>
        Save it with your change
      </Button>{' '}
      <Button type="button" small secondary aria-disabled={busy} onClick={onUseStored}>
        Keep what is stored
      </Button>
    </ChangedMeanwhile>
  );
}
