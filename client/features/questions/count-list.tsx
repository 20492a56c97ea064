import type { ResearchCount } from "../../api/research.documents.ts";
import { CountCell } from "./count-cell.tsx";
import styles from "./questions.module.css";
import type { QuestionView } from "./use-question.ts";

/** Counts of the whole, a line each. */
export function CountList({
  title,
  counts,
  view,
}: {
  readonly title?: string;
  readonly counts: readonly ResearchCount[];
  readonly view: QuestionView;
}) {
  if (counts.length === 0) return null;
  return (
    <div className={styles["points"]}>
      {title !== undefined && <h3>{title}</h3>}
      <ul className={styles["counts"]}>
        {counts.map((count) => (
          <li key={count.key} data-count={count.key}>
            <CountCell count={count} of={count.label} view={view} />
            <span>{count.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
