import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";

import type { Parameters } from "../../database/statement.ts";
import { cellOf, type ColumnType, commonType } from "./csv-cell.ts";

/** Rows of one shape in a file of their own; the header stands in another, since types are known when all is written. */
export type CsvTable = {
  /** @param given the columns before the properties: ids, as they stand in the file */
  readonly write: (
    subject: string,
    given: readonly string[],
    properties: Parameters,
  ) => void;
  /** Ends the table; gives the two files, header first. */
  readonly close: () => readonly [header: string, rows: string];
};

/** Text kept back before it goes to the disk. */
const portion = 1 << 18;

/**
 * Opens a table.
 * @param path without ending. @param given names of the first columns. @param keys properties, in order
 */
export function openTable(
  path: string,
  given: readonly string[],
  keys: readonly string[],
): CsvTable {
  const rows = `${path}.csv`;
  const header = `${path}.header.csv`;
  const file = openSync(rows, "w");
  const types: (ColumnType | null)[] = keys.map(() => null);
  let waiting = "";
  const flush = (): void => {
    writeSync(file, waiting);
    waiting = "";
  };
  return {
    write: (subject, ids, properties) => {
      const cells = keys.map((key, index) => {
        const { type, text } = cellOf(subject, properties[key]);
        types[index] = commonType(types[index] ?? null, type);
        return text;
      });
      waiting += `${[...ids, ...cells].join(",")}\n`;
      if (waiting.length > portion) flush();
    },
    close: () => {
      flush();
      closeSync(file);
      const columns = keys.map((key, index) => {
        const type = types[index] ?? null;
        return type === null ? ":IGNORE" : `${key}:${type}`;
      });
      writeFileSync(header, `${[...given, ...columns].join(",")}\n`);
      return [header, rows];
    },
  };
}
