import type { Parameter } from "../../database/statement.ts";
import { EvidenceProblems } from "../import/evidence-problems.ts";

/** Divides the entries of a list in a cell; no text may hold it. */
export const listDelimiter = "\u001F";

/** What a column holds, as the header of Neo4j's importer says it. */
type Scalar = "string" | "long" | "double" | "boolean";
export type ColumnType = Scalar | `${Scalar}[]`;

/** One cell: what its column must hold, or nothing where the cell is empty, and its text. */
export type Cell = { readonly type: ColumnType | null; readonly text: string };

const empty: Cell = { type: null, text: "" };

/** What the file cannot carry: the importer reads line by line and trims every text. */
const isPlain = (text: string): boolean =>
  !/[\n\r\u001F]/.test(text) && text === text.trim();

const refuse = (subject: string, text: string): never => {
  throw new EvidenceProblems([
    {
      subject,
      value: JSON.stringify(text),
      rule: "an offline import takes no text with line breaks, and none that begins or ends with a space",
    },
  ]);
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const scalarType = (value: string | number | boolean): Scalar => {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return Number.isSafeInteger(value) ? "long" : "double";
};

const scalarText = (
  subject: string,
  value: string | number | boolean,
): string => {
  if (typeof value !== "string") return String(value);
  return isPlain(value) ? value : refuse(subject, value);
};

const listCell = (subject: string, values: readonly Parameter[]): Cell => {
  const [first] = values;
  if (first === undefined) return empty;
  const texts: string[] = [];
  const types = new Set<Scalar>();
  for (const value of values) {
    if (!isScalar(value))
      throw new Error(`${subject}: a list of a node holds ${typeof value}`);
    texts.push(scalarText(subject, value));
    types.add(scalarType(value));
  }
  const [type, other] = [...types];
  if (type === undefined || other !== undefined)
    throw new Error(`${subject}: a list holds ${[...types].join(" and ")}`);
  const text = texts.join(listDelimiter);
  // A list of one empty text would be read as no list; a space is one entry, and it is trimmed.
  return { type: `${type}[]`, text: quoted(text === "" ? " " : text) };
};

const isScalar = (value: Parameter): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/**
 * A property as a cell of the importer's file. Null, what is missing and an empty list are an empty cell: the store
 * then has no such property, which every reading takes for an empty list.
 * @param subject whose property it is, for the refusal of a text that a file cannot carry
 */
export function cellOf(subject: string, value: Parameter): Cell {
  if (value === null || value === undefined) return empty;
  if (Array.isArray(value)) return listCell(subject, value);
  if (!isScalar(value))
    throw new Error(`${subject}: a property holds ${typeof value}`);
  const text = scalarText(subject, value);
  return {
    type: scalarType(value),
    text: typeof value === "string" ? quoted(text) : text,
  };
}

/** The type that holds both; whole numbers are read as fractions where a column has any. */
export function commonType(
  one: ColumnType | null,
  other: ColumnType | null,
): ColumnType | null {
  if (one === null || one === other) return other;
  if (other === null) return one;
  const both = [one, other].sort().join(" ");
  if (both === "double long") return "double";
  if (both === "double[] long[]") return "double[]";
  throw new Error(`A column holds ${one} and ${other}`);
}
