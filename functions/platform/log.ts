type Facts = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const write = (level: 'INFO' | 'WARN' | 'ERROR') => (message: string, facts: Facts) => {
  process.stdout.write(`${JSON.stringify({ ...facts, level, message })}\n`);
};

/** Structured log lines. A fact is an act, an id, an outcome or a count; the type admits no event, body or record. */
export const log = { info: write('INFO'), warn: write('WARN'), error: write('ERROR') };
