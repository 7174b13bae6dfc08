import { Button, WarningCallout } from 'nhsuk-react-components';
import { useEffect, useRef } from 'react';
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
  const whole = useRef<HTMLDivElement>(null);
  const { part, change, stored } = overtaken;
  useEffect(() => whole.current?.focus(), [stored.version]);
  return (
    <div className="app-focused" ref={whole} tabIndex={-1}>
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h2">
          Somebody else changed the rota while you were working on it
        </WarningCallout.Heading>
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
      </WarningCallout>
    </div>
  );
}
