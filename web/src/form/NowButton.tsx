type NowButtonProps = { label: string; onPress: () => void; children: string };

/** Fills the field above it in one press. */
export function NowButton({ label, onPress, children }: NowButtonProps) {
  return (
    <button type="button" className="app-link-button app-fill" onClick={onPress}>
      {children}
      <span className="nhsuk-u-visually-hidden"> ({label})</span>
    </button>
  );
}
