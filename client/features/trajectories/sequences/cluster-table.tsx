import { useTranslation } from "react-i18next";

import type { Clusters } from "../../../api/sequences.documents.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import tables from "../trajectories.module.css";
import { fewLives } from "./compared-stand.tsx";
import styles from "./sequences.module.css";

/** All clusters in numbers, one a line; each number leads to its cluster. */
export function ClusterTable({ found }: { readonly found: Clusters }) {
  const { t } = useTranslation();
  const { whole, two, percent } = useNumbers();
  const { clusters, persons } = found;
  const isOneChannel = clusters[0]?.channels.length === 1;
  return (
    <div
      className={tables["tableFrame"]}
      tabIndex={0}
      role="group"
      aria-label={t("sequences.table.all")}
    >
      <table className={styles["numbers"]} data-cluster-table>
        <thead>
          <tr>
            <th scope="col">{t("sequences.cluster")}</th>
            <th scope="col">{t("sequences.lives")}</th>
            <th scope="col">{t("sequences.share")}</th>
            <th scope="col" className={styles["words"]}>
              {t("sequences.medoid")}
            </th>
            <th scope="col">{t("sequences.silhouette")}</th>
            {isOneChannel && <IndicatorHeads />}
          </tr>
        </thead>
        <tbody>
          {clusters.map(({ number, persons: own, medoid, ...cluster }) => (
            <tr key={number}>
              <th scope="row">
                <a href={`#cluster-${String(number)}`}>
                  {t("sequences.clusterNumber", { number })}
                </a>
              </th>
              <td>
                {whole(own)}
                {own < fewLives && (
                  <span className="kt-note"> {t("sequences.fewShort")}</span>
                )}
              </td>
              <td>{percent(own / Math.max(1, persons))}</td>
              <td className={styles["words"]}>
                <EntityLink id={medoid.id} name={medoid.displayName} />
              </td>
              <td>{two(cluster.silhouette)}</td>
              {isOneChannel && cluster.channels[0] !== undefined && (
                <IndicatorCells of={cluster.channels[0]} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Heads of the columns of indicators. */
export function IndicatorHeads() {
  const { t } = useTranslation();
  return (
    <>
      <th scope="col">{t("sequences.indicator.transitions")}</th>
      <th scope="col">{t("sequences.indicator.states")}</th>
      <th scope="col">{t("sequences.indicator.entropy")}</th>
      <th scope="col">{t("sequences.indicator.turbulence")}</th>
      <th scope="col">{t("sequences.indicator.complexity")}</th>
    </>
  );
}

/** Indicators of a life, or their means. */
export function IndicatorCells({
  of,
}: {
  readonly of: {
    readonly transitions: number;
    readonly states: number;
    readonly entropy: number;
    readonly turbulence: number;
    readonly complexity: number;
  };
}) {
  const { one, two } = useNumbers();
  return (
    <>
      <td>{one(of.transitions)}</td>
      <td>{one(of.states)}</td>
      <td>{two(of.entropy)}</td>
      <td>{two(of.turbulence)}</td>
      <td>{two(of.complexity)}</td>
    </>
  );
}
