import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  renameSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { ImportFile } from "../../database/embedded/import-full.ts";
import type { Parameters } from "../../database/statement.ts";
import { cellOf } from "./csv-cell.ts";
import { type CsvTable, openTable } from "./csv-table.ts";
import type { KnownRecords } from "./known-records.ts";
import type { RecordSink } from "./record-sink.ts";

/** Files of Neo4j's offline importer: those of nodes under their labels, those of relationships under their type. */
export type ImportFiles = {
  readonly nodes: readonly ImportFile[];
  readonly links: readonly ImportFile[];
};

/** A store being written as files. */
export type CsvStore = RecordSink & {
  /** Nodes and relationships written so far. */
  readonly counts: () => { readonly nodes: number; readonly links: number };
  /** Ends all files. @param tiesOf what a counted node keeps of its ties */
  readonly close: (tiesOf: KnownRecords["tiesOf"]) => Promise<ImportFiles>;
};

type Opened = {
  readonly names: readonly string[];
  readonly table: CsvTable;
  /** The nodes whose ties are added, row by row; null where they are not. */
  readonly counted: string[] | null;
};

/** Opens a store of files in an empty folder. Rows with the same labels (or type) and keys go to one file. */
export function openCsvStore(folder: string): CsvStore {
  mkdirSync(folder, { recursive: true });
  const nodes = new Map<string, Opened>();
  const links = new Map<string, Opened>();
  let [nodeCount, linkCount] = [0, 0];

  const tableFor = (
    opened: Map<string, Opened>,
    names: readonly string[],
    properties: Parameters,
    isCounted: boolean,
  ): Opened => {
    const keys = Object.keys(properties);
    const shape = [...names, "", ...keys].join(" ");
    const known = opened.get(shape);
    if (known !== undefined) return known;
    const isNode = opened === nodes;
    const path = join(folder, `${isNode ? "nodes" : "links"}-${opened.size}`);
    const given = isNode ? ["id:ID"] : [":START_ID", ":END_ID"];
    const table = openTable(path, given, keys);
    const counted = isCounted ? [] : null;
    opened.set(shape, { names, table, counted });
    return { names, table, counted };
  };

  return {
    node: ({ labels, id, properties, isCounted = false }) => {
      const { table, counted } = tableFor(nodes, labels, properties, isCounted);
      table.write(id, [`"${id}"`], properties);
      counted?.push(id);
      nodeCount += 1;
    },
    link: ({ type, from, to, properties }) => {
      const { table } = tableFor(links, [type], properties, false);
      table.write(from, [`"${from}"`, `"${to}"`], properties);
      linkCount += 1;
    },
    counts: () => ({ nodes: nodeCount, links: linkCount }),
    close: async (tiesOf) => ({
      nodes: await closeAll(nodes, tiesOf),
      links: await closeAll(links, tiesOf),
    }),
  };
}

async function closeAll(
  opened: ReadonlyMap<string, Opened>,
  tiesOf: KnownRecords["tiesOf"],
): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  for (const { names, table, counted } of opened.values()) {
    const [header, rows] = table.close();
    if (counted !== null) {
      await addColumns(header, () => "degree:long,tieCounts:string[]");
      await addColumns(rows, (row) => {
        const id = counted[row] ?? "";
        const { degree, tieCounts } = tiesOf(id);
        return `${degree},${cellOf(id, tieCounts).text}`;
      });
    }
    files.push({ names, header, rows });
  }
  return files;
}

/** Adds the last columns to a file, line by line. */
async function addColumns(
  path: string,
  cells: (row: number) => string,
): Promise<void> {
  const draft = `${path}.new`;
  const lines = createInterface(createReadStream(path));
  async function* longer() {
    let row = 0;
    for await (const line of lines) {
      yield `${line},${cells(row)}\n`;
      row += 1;
    }
  }
  await pipeline(Readable.from(longer()), createWriteStream(draft));
  renameSync(draft, path);
}
