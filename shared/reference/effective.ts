/** A row of reference data. `from` and `to` are its first and last day (YYYY-MM-DD); `to: null` means until further notice. */
export type Effective = {
  id: string;
  name: string;
  from: string;
  to: string | null;
  source: string;
  /** The day on which the source said so. */
  asOf: string;
};

/** The first day of rows older than anything this service holds. */
export const beforeRecords = '1900-01-01';

/** The rows in force on a day (YYYY-MM-DD). */
export function current<Row extends Effective>(rows: readonly Row[], day: string): Row[] {
  return rows.filter((row) => row.from <= day && (row.to === null || day <= row.to));
}
