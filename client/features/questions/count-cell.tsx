import { useTranslation } from "react-i18next";

import type { ResearchCount } from "../../api/research.documents.ts";
import { numberOf, percentOf } from "./count-words.ts";
import styles from "./questions.module.css";
import type { QuestionView } from "./use-question.ts";

/** A count that opens its people, with its share and interval where it is one. */
export function CountCell({
  count,
  of,
  view,
}: {
  readonly count: ResearchCount;
  /** What it is a count of, in words. */
  readonly of: string;
  readonly view: QuestionView;
}) {
  const { t } = useTranslation();
  const { lang } = view.asked;
  const shown = numberOf(count, lang);
  const { share, low, high, fewBehind, opens, key } = count;
  return (
    <>
      {opens ? (
        <button
          type="button"
          className={styles["count"]}
          data-cell={key}
          aria-label={t("questions.open", { shown, of })}
          onClick={() => view.change({ cell: key })}
        >
          {shown}
        </button>
      ) : (
        <span data-cell={key}>{shown}</span>
      )}
      {share !== null && (
        <span
          className={styles["share"]}
          title={
            low === null || high === null
              ? undefined
              : t("questions.intervalLong", {
                  count: Number(count.count),
                  of: count.of,
                  low: percentOf(low, lang),
                  high: percentOf(high, lang),
                })
          }
        >
          {t("questions.percent", { value: percentOf(share, lang) })}
          {fewBehind && ` ${t("questions.few")}`}
          {low !== null && high !== null && (
            <span className={styles["interval"]}>
              {t("questions.interval", {
                low: percentOf(low, lang),
                high: percentOf(high, lang),
              })}
            </span>
          )}
        </span>
      )}
    </>
  );
}
