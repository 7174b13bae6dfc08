/** What was done, beside the button that did it. There before it has words, so that a screen reader says them. */
export const Said = ({ words }: { words: string }) => (
  <p className="app-said" role="status">
    {words}
  </p>
);
