import { eitherClock } from '#shared/time/typed-clock';

type EitherClockProps = { value: string; label: string; onPress: (clock: string) => void };

/** Asks which half of the day is meant, where a time may be at night; nothing is taken for granted. */
export function EitherClock({ value, label, onPress }: EitherClockProps) {
  const button = (clock: string) => (
    <button type="button" className="app-link-button" onClick={() => onPress(clock)}>
      {clock}
      <span className="nhsuk-u-visually-hidden"> ({label})</span>
    </button>
  );
  const [afternoon, night] = eitherClock(value) ?? [];
  return (
    <div role="status">
      {afternoon && night && (
        <p className="app-note">
          Is this {button(afternoon)} or {button(night)}?
        </p>
      )}
    </div>
  );
}
