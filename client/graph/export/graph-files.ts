import {
  type Exported,
  thingRows,
  tieColumns,
  type TieRow,
  tieRows,
} from "./exported.ts";
import { element, xmlHead } from "./xml.ts";

const toldOfThing = ["kind", "constructed", "level", "district"] as const;
/** The ends of a tie are told by the format itself. */
const edgeColumns = tieColumns.filter(
  (column) => column !== "id" && column !== "from" && column !== "to",
);

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

/** GEXF 1.3, for Gephi: places, colours, spells and what is told of each tie; what must go with it is the description. */
export function asGexf(exported: Exported): string {
  const attributes = (of: string, columns: readonly string[]) =>
    element(
      "attributes",
      { class: of },
      columns.map((id) =>
        element("attribute", { id, title: id, type: "string" }),
      ),
    );
  const values = (
    columns: readonly string[],
    row: Readonly<Record<string, string>>,
  ) =>
    element(
      "attvalues",
      {},
      columns.map((id) =>
        element("attvalue", { for: id, value: row[id] ?? "" }),
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
            defaultedgetype: "undirected",
          },
          [
            attributes("node", toldOfThing),
            attributes("edge", edgeColumns),
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
              tieRows(exported).map((row) =>
                element(
                  "edge",
                  {
                    id: row.id,
                    source: row.from,
                    target: row.to,
                    label: row.label,
                    type: row.directed === "true" ? "directed" : "undirected",
                    weight: row.claims,
                  },
                  [values(edgeColumns, row), ...spellOf(row)],
                ),
              ),
            ),
          ],
        ),
      ],
    )
  );
}

/** GraphML, for igraph, yEd and NetworkX; what must go with it is data of the graph. */
export function asGraphml(exported: Exported): string {
  const key = (of: string, id: string) =>
    element("key", {
      id: `${of}-${id}`,
      for: of,
      "attr.name": id,
      "attr.type": "string",
    });
  const data = (of: string, id: string, value: string) =>
    element("data", { key: `${of}-${id}` }, value);
  return (
    xmlHead +
    element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
      key("graph", "description"),
      ...["name", ...toldOfThing].map((id) => key("node", id)),
      ...edgeColumns.map((id) => key("edge", id)),
      element("graph", { edgedefault: "undirected" }, [
        data("graph", "description", descriptionOf(exported)),
        ...thingRows(exported).map((row) =>
          element("node", { id: row.id }, [
            data("node", "name", row.name),
            ...toldOfThing.map((column) => data("node", column, row[column])),
          ]),
        ),
        ...tieRows(exported).map((row) =>
          element(
            "edge",
            {
              id: row.id,
              source: row.from,
              target: row.to,
              directed: row.directed,
            },
            edgeColumns.map((column) => data("edge", column, row[column])),
          ),
        ),
      ]),
    ])
  );
}
