import { useTranslation } from "react-i18next";

import type { ResearchAnswer } from "../../api/research.documents.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import styles from "./questions.module.css";

const leftOut = ["decisions", "cases", "claims", "people"] as const;

/** How many are counted, from how many raions, under which reading and with what coverage; and how little it is. */
export function AnswerStand({ answer }: { readonly answer: ResearchAnswer }) {
  const { t } = useTranslation();
  const printed = usePrintedReading();
  const { units, persons, raions, constructed, coverage, omitted } = answer;
  useShownCoverage(coverage);
  return (
    <div className={styles["stand"]} data-stand={units}>
      <p>
        <strong>
          {t("questions.stand", { count: units, unit: answer.question.unit })}
        </strong>
        {", "}
        {t("questions.persons", { count: persons })},{" "}
        {t("questions.raions", { count: raions })}.{" "}
        <span className="kt-note">
          {t("reading.name")}: {printed}
          {" · "}
          <CoverageLine coverage={coverage} />
        </span>
      </p>
      {constructed > 0 && (
        <p className="kt-note">
          <ConstructedBadge constructed />{" "}
          {t("questions.constructed", { count: constructed, of: units })}
        </p>
      )}
      {units > 0 && units < 10 && (
        <p className="kt-note" role="note">
          {t("questions.fewAll", { count: units })}
        </p>
      )}
      {omitted.map(({ what, why, count }) => {
        const known = leftOut.find((one) => one === what);
        return (
          known !== undefined && (
            <p key={`${what} ${why}`} className="kt-note">
              {t(`questions.omitted.${known}`, { count })}
            </p>
          )
        );
      })}
      {units === 0 && <Notice title={t("questions.none")} />}
    </div>
  );
}
