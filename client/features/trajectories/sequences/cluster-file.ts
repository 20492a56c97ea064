import { csvCell, csvNotes } from "../../../../shared/figures/csv-table.ts";
import type { LifeCluster } from "../../../api/sequences.documents.ts";

const columns = [
  "id",
  "name",
  "constructed",
  "cluster",
  "medoid",
  "distance",
  "silhouette",
];

/**
 * Who is in which cluster, a life a row, for R to join with the other files by `id`.
 * @param notes how the clusters were made and what stands behind them: lines that begin with # (in R: comment.char = "#")
 */
export const clusterFile = (
  clusters: readonly Pick<LifeCluster, "number" | "medoid" | "members">[],
  notes: readonly string[],
): string =>
  [
    ...csvNotes(notes),
    columns.join(","),
    ...clusters.flatMap(({ number, medoid, members }) =>
      members.map(({ person, toMedoid, silhouette }) =>
        [
          csvCell(person.id),
          csvCell(person.displayName),
          person.constructed ? "TRUE" : "FALSE",
          String(number),
          person.id === medoid.id ? "TRUE" : "FALSE",
          String(toMedoid),
          String(silhouette),
        ].join(","),
      ),
    ),
    "",
  ].join("\r\n");
