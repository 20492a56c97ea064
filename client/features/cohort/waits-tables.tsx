import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { CohortWaits } from "../../api/cohort-parts.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useNumbers } from "../../i18n/use-numbers.ts";
import { routeAnchor, routeParams } from "../../url/route-address.ts";
import styles from "./cohort.module.css";
import { TableFrame } from "./table-frame.tsx";

const shown = (days: number | null): string =>
  days === null ? "—" : String(days);

/** How long, in a line for each part of the cases. */
export function WaitsTable({
  waits,
}: {
  readonly waits: readonly CohortWaits[];
}) {
  const { t } = useTranslation();
  const heads = [
    "n",
    "endedHead",
    "pendingHead",
    "quarter",
    "median",
    "interval",
    "threeQuarters",
    "byDates",
    "unmeasured",
  ] as const;
  return (
    <TableFrame>
      <table className={styles["table"]} data-waits>
        <caption>{t("cohort.waitsTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("cohort.cases")}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles["number"]}>
                {t(`cohort.waitHead.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {waits.map((times) => (
            <tr key={times.of?.code ?? ""} data-of={times.of?.code ?? ""}>
              <th scope="row">
                {times.of?.label ?? t("cohort.allCases")}
                {times.fewBehind && (
                  <span className="kt-note"> {t("cohort.few")}</span>
                )}
              </th>
              <td className={styles["number"]}>{times.waits}</td>
              <td className={styles["number"]}>{times.ended}</td>
              <td className={styles["number"]}>{times.pending}</td>
              <td className={styles["number"]}>
                {shown(times.lowerQuartile.days)}
              </td>
              <td className={styles["number"]}>{shown(times.median.days)}</td>
              <td className={styles["number"]}>
                {shown(times.median.low)}–{shown(times.median.high)}
              </td>
              <td className={styles["number"]}>
                {shown(times.upperQuartile.days)}
              </td>
              <td className={styles["number"]}>
                {times.inexact === 0
                  ? shown(times.median.days)
                  : `${shown(times.shortestMedian)}–${shown(times.longestMedian)}`}
              </td>
              <td className={styles["number"]}>{times.unmeasured}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** The curve, day by day. */
export function CurveTable({ times }: { readonly times: CohortWaits }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const percent = (share: number | null): string =>
    share === null ? "—" : numbers.one(share * 100);
  const heads = [
    "days",
    "atRisk",
    "ended",
    "censored",
    "share",
    "interval",
  ] as const;
  return (
    <TableFrame>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles["number"]}>
                {t(`cohort.curveHead.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.curve.map((step) => (
            <tr key={step.days}>
              <td className={styles["number"]}>{step.days}</td>
              <td className={styles["number"]}>{step.atRisk}</td>
              <td className={styles["number"]}>{step.ended}</td>
              <td className={styles["number"]}>{step.censored}</td>
              <td className={styles["number"]}>{percent(step.share)}</td>
              <td className={styles["number"]}>
                {percent(step.low)}–{percent(step.high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Who waited longest; each opens their route. */
export function LongestTable({ times }: { readonly times: CohortWaits }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={styles["small"]}>
        <Glossed>{t("cohort.longest")}</Glossed>
      </h3>
      <ul className={styles["list"]}>
        {times.longest.map((wait) => (
          <li key={wait.since}>
            <Link
              to="/verification/$"
              params={routeParams(wait.person.id)}
              hash={routeAnchor(wait.since)}
            >
              {wait.person.displayName}
            </Link>{" "}
            {t("cohort.days", { count: wait.days })}
            {wait.until === null && (
              <span className="kt-note"> {t("cohort.stillWaits")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
