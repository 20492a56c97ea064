import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import { z } from "zod";

/**
 * Reads a table with a header row. Every row is parsed by `row`; a fault names the file, the line and the column.
 * Cells are texts: an empty cell is `''`.
 */
export function readTable<T extends z.ZodType>(
  file: URL,
  row: T,
): readonly z.output<T>[] {
  const rows: unknown = parse(readFileSync(file), { columns: true, bom: true });
  return z
    .array(z.unknown())
    .parse(rows)
    .map((cells, index) => {
      const parsed = row.safeParse(cells);
      if (parsed.success) return parsed.data;
      const faults = parsed.error.issues.map(
        ({ path, message }) => `${path.map(String).join(".")}: ${message}`,
      );
      const name = file.pathname.split("/").at(-1) ?? "";
      throw new Error(`${name}, row ${index + 1}: ${faults.join("; ")}`);
    });
}

/** Reads a file of hand-made records. */
export const readRecords = (file: URL): unknown =>
  JSON.parse(readFileSync(file, "utf8"));
