import * as z from 'zod';

/** Parses the variables a function needs. Throws one error that lists all that is missing or wrong. */
export function environment<S extends z.ZodRawShape>(shape: S): z.infer<z.ZodObject<S>> {
  const parsed = z.object(shape).safeParse(process.env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment of this function is not right. ${wrong.join('; ')}`);
}
