import { Button } from 'nhsuk-react-components';

export type Line = { words: string; onRemove: () => Promise<boolean> };

type LinesProps = { lines: Line[]; none: string; busy: boolean };

/** A list with removable lines. */
export function Lines({ lines, none, busy }: LinesProps) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul className="app-tasks">
      {lines.map((line) => (
        <li className="app-line" key={line.words}>
          <span>{line.words}</span>
          <Button type="button" small secondary aria-disabled={busy} onClick={() => void line.onRemove()}>
            Remove<span className="nhsuk-u-visually-hidden"> {line.words}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
