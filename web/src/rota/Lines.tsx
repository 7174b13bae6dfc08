import { Button } from 'nhsuk-react-components';

export type Line = { words: string; onRemove: () => Promise<boolean> };

type LinesProps = { lines: Line[]; none: string; busy: boolean; heading: string };

/** A list with removable lines; after removal the focus goes to the heading above, given by its id. */
export function Lines({ lines, none, busy, heading }: LinesProps) {
  const remove = async ({ onRemove }: Line) => {
    if (await onRemove()) document.getElementById(heading)?.focus();
  };
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul className="app-tasks">
      {lines.map((line) => (
        <li className="app-line" key={line.words}>
          <span>{line.words}</span>
          <Button type="button" small secondary disabled={busy} onClick={() => void remove(line)}>
            Remove<span className="nhsuk-u-visually-hidden"> {line.words}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
