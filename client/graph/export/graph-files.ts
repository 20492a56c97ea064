import { type Exported, tieColumns, tieRows } from "./exported.ts";
import { element, xmlHead } from "./xml.ts";

const thingColumns = ["kind", "constructed", "level", "district"] as const;
/** The ends of a tie are told by the format itself. */
const edgeColumns = tieColumns.filter(
  (column) => column !== "id" && column !== "from" && column !== "to",
);

const thingRows = ({ graph, points }: Exported) =>
  [...graph.things.values()].map((thing) => ({
    id: thing.id,
    name: thing.name,
    point: points.get(thing.id),
    values: {
      kind: thing.kind,
      constructed: String(thing.constructed),
      level: thing.level ?? "",
      district: thing.district?.name ?? "",
    },
  }));

const descriptionOf = ({ title, notes }: Exported): string =>
  [title, ...notes].join("\n");

/** GEXF 1.3, for Gephi: places, dates and what is told of each tie; what must go with it is the description. */
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
        element("graph", { mode: "static", defaultedgetype: "undirected" }, [
          attributes("node", thingColumns),
          attributes("edge", edgeColumns),
          element(
            "nodes",
            {},
            thingRows(exported).map(({ id, name, point, values: row }) =>
              element("node", { id, label: name }, [
                values(thingColumns, row),
                ...(point === undefined
                  ? []
                  : [
                      element("viz:position", {
                        x: point.x,
                        y: -point.y,
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
                [values(edgeColumns, row)],
              ),
            ),
          ),
        ]),
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
      ...["name", ...thingColumns].map((id) => key("node", id)),
      ...edgeColumns.map((id) => key("edge", id)),
      element("graph", { edgedefault: "undirected" }, [
        data("graph", "description", descriptionOf(exported)),
        ...thingRows(exported).map(({ id, name, values: row }) =>
          element("node", { id }, [
            data("node", "name", name),
            ...thingColumns.map((column) => data("node", column, row[column])),
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
