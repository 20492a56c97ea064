import { useTranslation } from "react-i18next";

import type { Dendrogram } from "../../../api/sequences.documents.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import tables from "../trajectories.module.css";
import { namedBranches } from "./named-branches.ts";
import styles from "./sequences.module.css";

/** The tree in words: each join, the last first, with what it joins and how many groups there are before it. */
export function DendrogramTable({
  tree,
  most,
  onChoose,
}: {
  readonly tree: Dendrogram;
  /** Into how many clusters the tree can be cut. */
  readonly most: number;
  readonly onChoose: (parts: number) => void;
}) {
  const { t } = useTranslation();
  const { two, whole } = useNumbers();
  const branches = namedBranches(tree);
  const nameOf = (branch: number): string => {
    const found = branches[branch];
    if (found === undefined) return "";
    const { first, last, persons } = found;
    const names = first === last ? first : `${first} … ${last}`;
    return `${names} (${whole(persons)})`;
  };
  const rows = tree.joins
    .map((join, at) => ({ ...join, parts: tree.leaves.length - at }))
    .toReversed();
  return (
    <details className={tables["twin"]}>
      <summary>{t("sequences.tree.table")}</summary>
      <div
        className={tables["tableFrame"]}
        tabIndex={0}
        role="group"
        aria-label={t("sequences.tree.table")}
      >
        <table className={styles["numbers"]} data-tree-table>
          <thead>
            <tr>
              <th scope="col">{t("sequences.tree.before")}</th>
              <th scope="col">{t("sequences.tree.height")}</th>
              <th scope="col" className={styles["words"]}>
                {t("sequences.tree.one")}
              </th>
              <th scope="col" className={styles["words"]}>
                {t("sequences.tree.other")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ parts, height, one, other }) => (
              <tr key={parts}>
                <th scope="row">
                  {parts <= most ? (
                    <button
                      type="button"
                      className={tables["number"]}
                      aria-label={t("sequences.quality.choose", {
                        count: parts,
                      })}
                      onClick={() => onChoose(parts)}
                    >
                      {parts}
                    </button>
                  ) : (
                    parts
                  )}
                </th>
                <td>{two(height)}</td>
                <td className={styles["words"]}>{nameOf(one)}</td>
                <td className={styles["words"]}>{nameOf(other)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
