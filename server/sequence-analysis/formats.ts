import { type Indicators, runsOf } from "./indicators.ts";

/** One life in one channel: whose, whether it is invented, and the code of each position. */
export type CodedLife = {
  readonly id: string;
  readonly channel: string;
  readonly constructed: boolean;
  readonly codes: readonly string[];
};

/** A position: its name as a column, and its first and last day. */
export type Position = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
};

/** A field of a table: quoted when it holds what would end it. Ids and codes have none, names of a project's own states may. */
const field = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const line = (fields: readonly (string | number)[]): string =>
  fields.map((each) => field(String(each))).join(",");

/** Each row is written as it comes: a square of a thousand lives is not held beside its text. */
const table = (rows: Iterable<readonly (string | number)[]>): string => {
  const lines: string[] = [];
  for (const row of rows) lines.push(line(row), "\r\n");
  return lines.join("");
};

const heads = ["id", "channel", "constructed"] as const;

const headOf = ({ id, channel, constructed }: CodedLife): readonly string[] => [
  id,
  channel,
  constructed ? "TRUE" : "FALSE",
];

const runsIn = (codes: readonly string[]) => {
  const known = [...new Set(codes)];
  const numbers = new Map(known.map((code, number) => [code, number]));
  return runsOf(codes.map((code) => numbers.get(code) ?? 0)).map(
    ({ state, from, length }) => ({ code: known[state] ?? "", from, length }),
  );
};

/** STS: a life in a channel a row, a position a column (TraMineR's `seqdef` reads it as it is). */
export const writeSts = (
  lives: readonly CodedLife[],
  positions: readonly Position[],
): string =>
  table([
    [...heads, ...positions.map(({ name }) => name)],
    ...lives.map((life) => [...headOf(life), ...life.codes]),
  ]);

/** SPELL: a spell a row, with the numbers of its first and last position, from 1 (TraMineR's `seqformat(from = "SPELL")`), and its days. */
export const writeSpells = (
  lives: readonly CodedLife[],
  positions: readonly Position[],
): string =>
  table([
    [...heads, "index", "begin", "end", "state", "from", "to"],
    ...lives.flatMap((life) =>
      runsIn(life.codes).map(({ code, from, length }, index) => [
        ...headOf(life),
        index + 1,
        from + 1,
        from + length,
        code,
        positions[from]?.from ?? "",
        positions[from + length - 1]?.to ?? "",
      ]),
    ),
  ]);

/** DSS: a life in a channel a row, its distinct successive states in order; rows are filled up to the longest with empty fields. */
export const writeDss = (lives: readonly CodedLife[]): string => {
  const rows = lives.map((life) => ({
    head: headOf(life),
    runs: runsIn(life.codes),
  }));
  const most = rows.reduce((all, { runs }) => Math.max(all, runs.length), 0);
  const columns = Array.from({ length: most }, (_, at) => at);
  return table([
    [...heads, ...columns.map((at) => `s${String(at + 1)}`)],
    ...rows.map(({ head, runs }) => [
      ...head,
      ...columns.map((at) => runs[at]?.code ?? ""),
    ]),
  ]);
};

/** A life in a channel a row, with what it is like. */
export const writeIndicators = (
  lives: readonly (CodedLife & { readonly indicators: Indicators })[],
): string => {
  const names = [
    "transitions",
    "states",
    "entropy",
    "turbulence",
    "complexity",
  ] as const;
  return table([
    [...heads, ...names],
    ...lives.map((life) => [
      ...headOf(life),
      ...names.map((name) => life.indicators[name]),
    ]),
  ]);
};

/** The distances of all pairs as a square table with ids (R: `as.dist(as.matrix(read.csv(file, row.names = 1)))`). */
export const writeDistances = (
  ids: readonly string[],
  distanceOf: (one: number, other: number) => number,
): string => table(squareOf(ids, distanceOf));

function* squareOf(
  ids: readonly string[],
  distanceOf: (one: number, other: number) => number,
) {
  yield ["id", ...ids];
  for (const [one, id] of ids.entries())
    yield [id, ...ids.map((_, other) => distanceOf(one, other))];
}
