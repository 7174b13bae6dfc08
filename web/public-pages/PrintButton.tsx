/** Shown by the page's script; without it people print from the browser's menu. */
export function PrintButton() {
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary app-screen-only" data-print hidden>
      Print this page
    </button>
  );
}
