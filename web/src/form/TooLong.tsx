import { foldLine } from '#shared/text/fold';
import { tooLong } from '#shared/text/too-long';

/** Said while a line is longer than it may be. Nothing of it is cut: its end may be what matters. */
export function TooLong({ value, max }: { value: string; max: number }) {
  const { length } = foldLine(value);
  return length > max ? (
    <p className="app-note" role="alert">
      {tooLong(max)}: it has {length}.
    </p>
  ) : null;
}
