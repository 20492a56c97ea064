import { useTranslation } from "react-i18next";

import type { Clusters } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { coverageParts } from "../../../ui/coverage-parts.ts";
import { saveText } from "../../../ui/save-file.ts";
import type { LivesView } from "../../../url/lives-address.ts";
import { exportAddress } from "../../../url/sequence-address.ts";
import { useReading } from "../../../url/use-reading.ts";
import { usePrintedReading } from "../../reading/use-printed-reading.ts";
import tables from "../trajectories.module.css";
import { clusterFile } from "./cluster-file.ts";
import styles from "./sequences.module.css";
import { useComparedWords } from "./use-compared-words.ts";

const formats = ["sts", "spell", "dss", "indicators", "distances"] as const;

/** A square table of distances holds so many lives at most. */
const mostInMatrix = 1_000;

/** The lives that are compared, as files for R and others; and who is in which cluster. */
export function ExportLinks({
  view,
  persons,
  found,
}: {
  readonly view: LivesView;
  readonly persons: number;
  readonly found?: Clusters;
}) {
  const { t } = useTranslation();
  const { input } = useReading();
  const printed = usePrintedReading();
  const compared = useComparedWords();
  const notesOf = ({ rule, coverage, persons: all }: Clusters) => [
    compared(view),
    t(`sequences.method.${view.method}`),
    t("sequences.compared", { count: all }),
    `${t("reading.name")}: ${printed}`,
    coverageParts(coverage)
      .map(({ key, count }) => t(`coverage.${key}`, { count }))
      .join(" · "),
    ...(coverage.constructed > 0
      ? [
          t("sequences.constructed", {
            count: coverage.constructed,
            of: coverage.claims,
          }),
        ]
      : []),
    t("sequences.rule", { rule }),
    t("sequences.noTypes"),
    window.location.href,
  ];
  return (
    <section aria-labelledby="export-head" className={styles["exports"]}>
      <h2 id="export-head">
        <Glossed>{t("sequences.export.title")}</Glossed>
      </h2>
      <p className="kt-note">
        <Glossed>{t("sequences.export.note")}</Glossed>
      </p>
      <ul>
        {formats.map((format) =>
          format === "distances" && persons > mostInMatrix ? (
            <li key={format}>
              {t("sequences.export.tooMany", { most: mostInMatrix })}
            </li>
          ) : (
            <li key={format}>
              <a
                href={exportAddress(format, view, {
                  filter: view.filter,
                  reading: input,
                })}
                download={`${format}.csv`}
                data-export={format}
              >
                {t(`sequences.export.${format}`)}
              </a>
            </li>
          ),
        )}
        {found !== undefined && (
          <li>
            <button
              type="button"
              className={tables["plain"]}
              onClick={() =>
                saveText({
                  content: clusterFile(found.clusters, notesOf(found)),
                  fileName: "clusters.csv",
                  mediaType: "text/csv",
                })
              }
            >
              {t("sequences.export.clusters")}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
