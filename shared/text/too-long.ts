/** The words when a text is too long; the control counts to the same number. */
export const tooLong = (max: number) => `Use ${max.toLocaleString('en-GB')} characters or fewer`;
