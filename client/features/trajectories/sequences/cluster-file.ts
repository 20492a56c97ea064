import type { LifeCluster } from "../../../api/sequences.documents.ts";

/** Words in a table: quoted where they must be; what a spreadsheet would reckon as a formula is kept words. */
const words = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

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
    ...notes.map((note) => `# ${note.replaceAll(/\s+/gu, " ")}`),
    columns.join(","),
    ...clusters.flatMap(({ number, medoid, members }) =>
      members.map(({ person, toMedoid, silhouette }) =>
        [
          words(person.id),
          words(person.displayName),
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
