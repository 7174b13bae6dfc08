/** Shown by the page's script only: without it a browser prints by its own menu. */
export function PrintButton() {
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary app-screen-only" data-print hidden>
      Print this page
    </button>
  );
}
