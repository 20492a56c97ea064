import { useTranslation } from "react-i18next";

import type { PartitionQuality } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import tables from "../trajectories.module.css";
import { QualityLine } from "./quality-line.tsx";
import { bestOf, qualityMeasures } from "./quality-measures.ts";
import styles from "./sequences.module.css";

/** How good each number of clusters is by six measures: a quiet line each, and a table by which to choose. */
export function QualityPart({
  qualities,
  parts,
  onChoose,
}: {
  readonly qualities: readonly PartitionQuality[];
  /** How many clusters are shown. */
  readonly parts: number;
  readonly onChoose: (parts: number) => void;
}) {
  const { t } = useTranslation();
  const { two } = useNumbers();
  return (
    <section
      aria-labelledby="quality-head"
      className={styles["part"]}
      data-qualities={qualities.length}
    >
      <h2 id="quality-head">
        <Glossed>{t("sequences.quality.title")}</Glossed>
      </h2>
      <p className="kt-note">
        <Glossed>{t("sequences.quality.note")}</Glossed>
      </p>
      <div className={styles["qualities"]}>
        {qualityMeasures.map((measure) => (
          <QualityLine
            key={measure.code}
            measure={measure}
            qualities={qualities}
            parts={parts}
          />
        ))}
      </div>
      <details className={tables["twin"]} open>
        <summary>{t("sequences.quality.table")}</summary>
        <div
          className={tables["tableFrame"]}
          tabIndex={0}
          role="group"
          aria-label={t("sequences.quality.table")}
        >
          <table className={styles["numbers"]} data-quality-table>
            <thead>
              <tr>
                <th scope="col">{t("sequences.partsLabel")}</th>
                {qualityMeasures.map(({ code }) => (
                  <th key={code} scope="col">
                    {t(`sequences.quality.${code}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {qualities.map((quality) => (
                <tr
                  key={quality.clusters}
                  aria-current={quality.clusters === parts || undefined}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className={tables["number"]}
                      aria-label={t("sequences.quality.choose", {
                        count: quality.clusters,
                      })}
                      aria-pressed={quality.clusters === parts}
                      onClick={() => onChoose(quality.clusters)}
                    >
                      {quality.clusters}
                    </button>
                  </th>
                  {qualityMeasures.map((measure) => (
                    <td key={measure.code}>
                      {bestOf(measure, qualities) === quality.clusters ? (
                        <strong>{two(quality[measure.code])}</strong>
                      ) : (
                        two(quality[measure.code])
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
