import { useTranslation } from "react-i18next";

import type { CohortStand } from "../../api/cohort.documents.ts";
import type { Coverage } from "../../api/fragments.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import styles from "./cohort.module.css";

/** How many decisions stand behind a part, according to which reading, and with what coverage: it stays with the part when that is cut out. */
export function Stand({
  stand,
  coverage,
}: {
  readonly stand: CohortStand;
  /** None yet: it is asked for apart. */
  readonly coverage: Coverage | undefined;
}) {
  const { t } = useTranslation();
  const printed = usePrintedReading();
  const { counting, decisions, certain, persons, constructed, omitted } = stand;
  useShownCoverage(coverage);
  return (
    <div className={styles["stand"]} data-stand>
      <p>
        <strong>{t("cohort.decisions", { count: decisions })}</strong>,{" "}
        {t("cohort.persons", { count: persons })}
        {certain < decisions && (
          <>, {t("cohort.certain", { count: certain })}</>
        )}
        .{" "}
        <span className="kt-note">
          {t("reading.name")}: {printed}
          {" · "}
          {coverage === undefined ? (
            t("states.loading")
          ) : (
            <CoverageLine coverage={coverage} />
          )}
          {" · "}
          <span data-counting={counting}>{t(`counting.${counting}`)}</span>
        </span>
      </p>
      {constructed > 0 && (
        <p className="kt-note">
          <ConstructedBadge constructed />{" "}
          {t("cohort.constructed", { count: constructed, of: decisions })}
        </p>
      )}
      {omitted.map(({ what, why, count }) => (
        <p key={`${what} ${why}`} className="kt-note" data-omitted={why}>
          <Glossed>
            {t(
              what === "cases"
                ? "cohort.casesLeftOut"
                : why === "undated"
                  ? "cohort.undatedDecisions"
                  : "cohort.untoldDecisions",
              { count },
            )}
          </Glossed>
        </p>
      ))}
      {decisions === 0 && (
        <Notice title={t("cohort.nothing")}>
          <p>
            <Glossed>{t("cohort.nothingAdvice")}</Glossed>
          </p>
        </Notice>
      )}
    </div>
  );
}
