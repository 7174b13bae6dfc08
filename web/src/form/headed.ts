/** A large label is a question and so a heading; a small one belongs to the question above it. */
export function headed(size: 's' | 'm') {
  return size === 'm' ? ({ size, headingLevel: 'h3' } as const) : { size };
}
