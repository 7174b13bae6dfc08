const paths = {
  people:
    'M22 24a8 8 0 1 0-.1 0M8 56V44a10 10 0 0 1 10-10h8a10 10 0 0 1 10 10v12M46 26a7 7 0 1 0-.1 0M42 36h8a8 8 0 0 1 8 8v12',
  court: 'M6 56h52M10 48h44M14 26v22M26 26v22M38 26v22M50 26v22M6 24 32 8l26 16z',
  eye: 'M4 32s10-18 28-18 28 18 28 18-10 18-28 18S4 32 4 32zM32 40a8 8 0 1 0-.1 0',
  shield: 'M32 6 10 14v18c0 14 10 22 22 27 12-5 22-13 22-27V14zM22 32l8 8 14-16',
  clock: 'M32 58a26 26 0 1 0-.1 0M32 16v16l12 8',
  choice: 'M4 32l8 9 16-18M40 24l18 18M58 24 40 42',
  phone: 'M18 6 8 12c0 26 18 44 44 46l6-10-14-10-6 6c-8-3-14-10-18-18l6-6z',
} as const;

export type PictureName = keyof typeof paths;

/** A plain drawing for the easy-read page; the words say everything, so it is hidden from screen readers. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <svg
      className="app-picture"
      viewBox="0 0 64 64"
      width="96"
      height="96"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
