import { type LegalFact, law } from '#shared/reference/law';

const byId = new Map(law.map((fact) => [fact.id, fact]));

/** A legal fact by its id. Throws where there is none, so that a page relying on it is not built. */
export function legal(id: string): LegalFact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`There is no legal fact ${id}`);
  return fact;
}

/** The oldest day on which one of the facts was checked, as YYYY-MM-DD. */
export function asOf(facts: readonly LegalFact[]): string {
  return facts.map((fact) => fact.asOf).sort()[0] ?? '';
}
