import { useTranslation } from "react-i18next";

import type { Coverage } from "../../../api/fragments.ts";
import { useShownCoverage } from "../../../frame/shown-coverage.tsx";
import { Glossed } from "../../../glossary/glossed.tsx";
import { ConstructedBadge } from "../../../ui/constructed-badge.tsx";
import { CoverageLine } from "../../../ui/coverage-line.tsx";
import type { LivesView } from "../../../url/lives-address.ts";
import { usePrintedReading } from "../../reading/use-printed-reading.ts";
import styles from "./sequences.module.css";
import { useComparedWords } from "./use-compared-words.ts";

/** Below so many lives, what is said of them says little. */
export const fewLives = 10;

type Stood = {
  readonly rule: string;
  readonly persons: number;
  readonly coverage: Coverage;
  readonly omitted: readonly {
    readonly what: string;
    readonly count: number;
  }[];
};

/** How many lives were compared and how, according to which reading, with what coverage, and who is left out. */
export function ComparedStand({
  stood,
  view,
  note,
}: {
  readonly stood: Stood;
  readonly view: LivesView;
  /** What is said of the lives besides. */
  readonly note?: string;
}) {
  const { t } = useTranslation();
  const printed = usePrintedReading();
  const words = useComparedWords();
  const { rule, persons, coverage, omitted } = stood;
  useShownCoverage(coverage);
  return (
    <div className={styles["stand"]} data-stand={persons}>
      <p>
        <strong>{t("sequences.compared", { count: persons })}</strong>
        {note !== undefined && ` ${note}`}{" "}
        {persons < fewLives && (
          <span data-few>{t("sequences.few", { most: fewLives })} </span>
        )}
        <span className="kt-note">
          {words(view)} · {t("reading.name")}: {printed} ·{" "}
          <CoverageLine coverage={coverage} /> · {t("sequences.rule", { rule })}
        </span>
      </p>
      {omitted.map(({ what, count }) => (
        <p key={what} className="kt-note">
          <Glossed>{t("sequences.untold", { count })}</Glossed>
        </p>
      ))}
      {coverage.constructed > 0 && (
        <p className="kt-note">
          <ConstructedBadge constructed />{" "}
          {t("sequences.constructed", {
            count: coverage.constructed,
            of: coverage.claims,
          })}
        </p>
      )}
      <p className="kt-note">
        <Glossed>{t("sequences.noTypes")}</Glossed>
      </p>
    </div>
  );
}
