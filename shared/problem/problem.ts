import * as z from 'zod';

/** Every kind of refusal. Closed: a caller may switch on it (RFC 9457 `code` extension member). */
export const problemCodes = {
  malformed: { status: 400, title: 'Some of this cannot be used as it is' },
  'signed-out': { status: 401, title: 'You are signed out' },
  'not-enrolled': { status: 403, title: 'Tell us who you are first' },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here that you can open' },
  'changed-meanwhile': { status: 409, title: 'Somebody changed this while you were working on it' },
  'sent-differently': { status: 409, title: 'This was already sent with other answers' },
  'not-possible-now': { status: 409, title: 'This cannot be done at this stage' },
  gone: { status: 410, title: 'This link has been used already, or has run out' },
  'too-large': { status: 413, title: 'This is larger than we can take' },
  'too-many': { status: 429, title: 'This was tried too often' },
  'busy-here': { status: 503, title: 'Several people are changing this at once' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemCodes;
const codes = Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]];

/** A field that needs attention: `path` in the contract's shape, `message` in the user's words, never the value. */
export const fieldProblem = z.object({ path: z.string(), message: z.string() });
export type FieldProblem = z.infer<typeof fieldProblem>;

/**
 * An RFC 9457 problem, media type application/problem+json. For a 409 `current` is what is stored now, `state` its
 * state, and `moves` what is possible from there.
 */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(codes),
  detail: z.string().optional(),
  fields: z.array(fieldProblem).optional(),
  current: z.unknown().optional(),
  state: z.string().optional(),
  moves: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Extras of a refusal: a sentence for the person, the fields concerned, what is stored now and what it allows. */
export type ProblemDetail = {
  detail?: string;
  fields?: FieldProblem[];
  current?: unknown;
  state?: string;
  moves?: string[];
};

export function problem(code: ProblemCode, more: ProblemDetail = {}): Problem {
  return { type: 'about:blank', ...problemCodes[code], code, ...more };
}
