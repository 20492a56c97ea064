import type { Graph, Thing } from "../graph.ts";
import type { Line } from "../lines.ts";
import type { Point } from "../rings.ts";
import type { SiftedTie } from "../sift.ts";

/** A tie with the word for its kind and its dates written out. */
export type ExportedTie = SiftedTie & { readonly kindLabel: string };

/** A network as it is saved: what is drawn, where, and the words that must go with it. */
export type Exported = {
  readonly title: string;
  /** Reading, period, coverage, legend, data version, citation: a line each. */
  readonly notes: readonly string[];
  /** The day of saving, as an ISO date. */
  readonly day: string;
  /** Where the same is shown. */
  readonly address: string;
  readonly graph: Graph<Thing, ExportedTie>;
  /** Joined by us, through what people share: in no file. */
  readonly joint: readonly Line[];
  readonly points: ReadonlyMap<string, Point>;
  /** The fill of each shape, as `#rrggbb`; none where nothing is drawn. */
  readonly fills: ReadonlyMap<string, string>;
};

const yes = (holds: boolean): string => (holds ? "true" : "false");

/** A claim behind what is drawn, told in a row. */
export const claimColumns = [
  "id",
  "ties",
  "statement",
  "verbatim",
  "kind",
  "date",
  "earliest",
  "latest",
  "polarity",
  "modality",
  "speakers",
  "source",
  "reference",
  "citation",
  "leaf",
  "contested",
  "credence",
  "judgedBy",
  "constructed",
] as const;
export type ClaimRow = Readonly<Record<(typeof claimColumns)[number], string>>;

/** The columns of a person, body or place. */
export const thingColumns = [
  "id",
  "name",
  "kind",
  "constructed",
  "level",
  "districtId",
  "district",
  "x",
  "y",
  "latitude",
  "longitude",
] as const;

/** Everyone drawn as a row. */
export const thingRows = ({
  graph,
  points,
}: Exported): readonly Readonly<
  Record<(typeof thingColumns)[number], string>
>[] =>
  [...graph.things.values()].map((thing) => {
    const stands = points.get(thing.id);
    return {
      id: thing.id,
      name: thing.name,
      kind: thing.kind,
      constructed: yes(thing.constructed),
      level: thing.level ?? "",
      districtId: thing.district?.id ?? "",
      district: thing.district?.name ?? "",
      x: stands === undefined ? "" : String(Math.round(stands.x)),
      y: stands === undefined ? "" : String(Math.round(stands.y)),
      latitude: String(thing.point?.latitude ?? ""),
      longitude: String(thing.point?.longitude ?? ""),
    };
  });

/** The columns of a tie, in their order; the same names in every format. */
export const tieColumns = [
  "id",
  "from",
  "fromName",
  "kind",
  "kindLabel",
  "label",
  "to",
  "toName",
  "directed",
  "beginFrom",
  "beginTo",
  "endFrom",
  "endTo",
  "affirmed",
  "contested",
  "doubted",
  "credence",
  "claims",
  "constructed",
  "inFiles",
] as const;
export type TieRow = Readonly<Record<(typeof tieColumns)[number], string>>;

/** Every tie drawn as a row; those joined by us say that no file has them. */
export function tieRows({ graph, joint }: Exported): readonly TieRow[] {
  const nameOf = (id: string): string => graph.things.get(id)?.name ?? id;
  const isConstructed = (id: string): boolean =>
    graph.things.get(id)?.constructed === true;
  const ends = ({
    from,
    to,
  }: {
    readonly from: string;
    readonly to: string;
  }) => ({
    from,
    fromName: nameOf(from),
    to,
    toName: nameOf(to),
    constructed: yes(isConstructed(from) || isConstructed(to)),
  });
  return [
    ...[...graph.ties.values()].map((tie) => ({
      ...ends(tie),
      id: tie.id,
      kind: tie.kind,
      kindLabel: tie.kindLabel,
      label: tie.label,
      directed: yes(tie.directed),
      ...tie.bounds,
      affirmed: yes(tie.affirmed),
      contested: yes(tie.contested),
      doubted: yes(tie.doubted),
      credence: tie.credence ?? "",
      claims: String(tie.claims),
      inFiles: "true",
    })),
    ...joint.map((line) => ({
      ...ends(line),
      id: line.id,
      kind: "JOINT",
      kindLabel: "",
      label: line.name,
      directed: "false",
      beginFrom: "",
      beginTo: "",
      endFrom: "",
      endTo: "",
      affirmed: "",
      contested: "",
      doubted: "",
      credence: "",
      claims: String(line.count),
      inFiles: "false",
    })),
  ];
}
