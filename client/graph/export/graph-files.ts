import {
  type Exported,
  thingRows,
  tieColumns,
  type TieRow,
  tieRows,
} from "./exported.ts";
import { element, xmlHead } from "./xml.ts";

const toldOfThing = ["kind", "constructed", "level", "district"] as const;
/** Where one stands and lies: GEXF has an element for the first. */
const placesOfThing = ["x", "y", "latitude", "longitude"] as const;
/** The ends of a tie are told by the format itself. */
const edgeColumns = tieColumns.filter(
  (column) => column !== "id" && column !== "from" && column !== "to",
);

/** Columns that a program can reckon with; all others are words. */
const typed: ReadonlyMap<string, "boolean" | "int" | "double"> = new Map([
  ...(
    [
      "constructed",
      "directed",
      "affirmed",
      "contested",
      "doubted",
      "inFiles",
    ] as const
  ).map((column) => [column, "boolean"] as const),
  ["claims", "int"],
  ...placesOfThing.map((column) => [column, "double"] as const),
]);

/** What is known of a row: an empty cell is no truth and no number, so it is left out. */
const known = <Column extends string>(
  columns: readonly Column[],
  row: Readonly<Record<Column, string>>,
): readonly (readonly [Column, string])[] =>
  columns
    .map((column) => [column, row[column]] as const)
    .filter(([, value]) => value !== "");

const descriptionOf = ({ title, notes }: Exported): string =>
  [title, ...notes].join("\n");

/** When a tie can have held: from its earliest beginning to its latest end. A tie that nobody dates holds always. */
const spellOf = ({ beginFrom, endTo }: TieRow): readonly string[] =>
  beginFrom === "" && endTo === ""
    ? []
    : [
        element("spells", {}, [
          element("spell", {
            ...(beginFrom === "" ? {} : { start: beginFrom }),
            ...(endTo === "" ? {} : { end: endTo }),
          }),
        ]),
      ];

const colourOf = (fill: string | undefined): readonly string[] => {
  const parts = /^#(..)(..)(..)$/u.exec(fill ?? "")?.slice(1);
  if (parts === undefined) return [];
  const [r = 0, g = 0, b = 0] = parts.map((part) => Number.parseInt(part, 16));
  return [element("viz:color", { r, g, b })];
};

/**
 * Gephi joins ties of one pair and one kind into one, which would lose their words and dates: the second of a kind is told apart by its number.
 */
function toldApart(
  rows: readonly TieRow[],
): readonly { readonly row: TieRow; readonly kind: string }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const pair = [row.from, row.to].toSorted().join(" ");
    const place = `${pair} ${row.kind}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { row, kind: count === 1 ? row.kind : `${row.kind} ${count}` };
  });
}

/** What GEXF has an attribute of its own for. */
const toldOfEdge = edgeColumns.filter((column) => column !== "label");

/**
 * GEXF 1.3, for Gephi: places, colours, spells and what is told of each tie; what must go with it is the description. Ties with a direction and
 * ties without stand beside each other, so none of both is the default: of a file with a default, Gephi leaves out every tie that differs from it.
 */
export function asGexf(exported: Exported): string {
  const attributes = (of: string, columns: readonly string[]) =>
    element(
      "attributes",
      { class: of },
      columns.map((id) => {
        const type = typed.get(id) ?? "string";
        return element("attribute", {
          id,
          title: id,
          type: type === "int" ? "integer" : type,
        });
      }),
    );
  const values = <Column extends string>(
    columns: readonly Column[],
    row: Readonly<Record<Column, string>>,
  ) =>
    element(
      "attvalues",
      {},
      known(columns, row).map(([id, value]) =>
        element("attvalue", { for: id, value }),
      ),
    );
  return (
    xmlHead +
    element(
      "gexf",
      {
        xmlns: "http://gexf.net/1.3",
        "xmlns:viz": "http://gexf.net/1.3/viz",
        version: "1.3",
      },
      [
        element("meta", { lastmodifieddate: exported.day }, [
          element("creator", {}, "Kartoteka"),
          element("description", {}, descriptionOf(exported)),
        ]),
        element(
          "graph",
          {
            mode: "dynamic",
            timeformat: "date",
            timerepresentation: "interval",
          },
          [
            attributes("node", toldOfThing),
            attributes("edge", toldOfEdge),
            element(
              "nodes",
              {},
              thingRows(exported).map((row) =>
                element("node", { id: row.id, label: row.name }, [
                  values(toldOfThing, row),
                  ...colourOf(exported.fills.get(row.id)),
                  ...(row.x === ""
                    ? []
                    : [
                        element("viz:position", {
                          x: Number(row.x),
                          y: 0 - Number(row.y),
                          z: 0,
                        }),
                      ]),
                ]),
              ),
            ),
            element(
              "edges",
              {},
              toldApart(tieRows(exported)).map(({ row, kind }) =>
                element(
                  "edge",
                  {
                    id: row.id,
                    source: row.from,
                    target: row.to,
                    kind,
                    label: row.label,
                    type: row.directed === "true" ? "directed" : "undirected",
                    weight: row.claims,
                  },
                  [values(toldOfEdge, row), ...spellOf(row)],
                ),
              ),
            ),
          ],
        ),
      ],
    )
  );
}

/**
 * GraphML, for igraph, yEd and NetworkX; what must go with it is data of the graph. NetworkX refuses ties of both kinds beside each other, so all
 * are written from one end to the other, and `directed` says for which of them that means something.
 */
export function asGraphml(exported: Exported): string {
  const key = (of: string, id: string) =>
    element("key", {
      id: `${of}-${id}`,
      for: of,
      "attr.name": id,
      "attr.type": typed.get(id) ?? "string",
    });
  const data = <Column extends string>(
    of: string,
    columns: readonly Column[],
    row: Readonly<Record<Column, string>>,
  ) =>
    known(columns, row).map(([id, value]) =>
      element("data", { key: `${of}-${id}` }, value),
    );
  const ofThing = ["name", ...toldOfThing, ...placesOfThing] as const;
  return (
    xmlHead +
    element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
      key("graph", "description"),
      ...ofThing.map((id) => key("node", id)),
      ...edgeColumns.map((id) => key("edge", id)),
      element("graph", { edgedefault: "directed" }, [
        ...data("graph", ["description"], {
          description: descriptionOf(exported),
        }),
        ...thingRows(exported).map((row) =>
          element("node", { id: row.id }, data("node", ofThing, row)),
        ),
        ...tieRows(exported).map((row) =>
          element(
            "edge",
            { id: row.id, source: row.from, target: row.to },
            data("edge", edgeColumns, row),
          ),
        ),
      ]),
    ])
  );
}
