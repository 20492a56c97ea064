import { useTranslation } from "react-i18next";

import type { ResearchCount } from "../../api/research.documents.ts";
import { CountCell } from "./count-cell.tsx";
import { numberOf } from "./count-words.ts";
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
            <HowMany count={count} lang={view.asked.lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of how many it is, and from how many raions: a share alone hides how little may stand behind it. */
function HowMany({
  count,
  lang,
}: {
  readonly count: ResearchCount;
  readonly lang: string;
}) {
  const { t } = useTranslation();
  const { of, raions } = count;
  const said = [
    ...(of === null
      ? []
      : [
          t("questions.outOf", {
            shown: numberOf(count, lang),
            of: numberOf({ count: of, value: null }, lang),
          }),
        ]),
    ...(raions === 0 ? [] : [t("questions.raions", { count: raions })]),
  ];
  return said.length === 0 ? null : (
    <span className="kt-note" data-how-many>
      {said.join(", ")}
    </span>
  );
}
