import { describe, expect, it } from 'vitest';
import { type ProblemCode, problem, problemCodes, problemSchema } from '#shared/problem/problem';

describe('a problem', () => {
  it.each(Object.keys(problemCodes) as ProblemCode[])('%s has the form of RFC 9457', (code) => {
    const said = problem(code, { detail: 'Why', fields: [{ path: 'answers.court', message: 'Choose' }] });
    expect(problemSchema.parse(said)).toEqual(said);
    expect(said).toMatchObject({ type: 'about:blank', code, status: problemCodes[code].status });
    expect(said.title).toMatch(/^[A-Z]/);
  });
});
