import { useTranslation } from "react-i18next";

import type { BoardColumn } from "../../api/testimony.documents.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { HistoricalDateText } from "../../ui/historical-date-text.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import type { HearingColumn, sameWitness } from "./board-groups.ts";
import styles from "./testimony.module.css";

/** Who speaks: a person, a body, or the source itself. */
export function SpeakerName({
  column: { speaker, source, isSubject },
}: {
  readonly column: BoardColumn;
}) {
  const { t } = useTranslation();
  if (speaker !== null)
    return (
      <>
        <EntityLink id={speaker.id} name={speaker.displayName} />
        {isSubject && (
          <span className={styles["self"]}>{t("testimony.self")}</span>
        )}
      </>
    );
  return source === null ? null : (
    <>
      <span className={styles["self"]}>{t("testimony.sourceItself")}</span>{" "}
      <SourceLink source={source} leaf={null} />
    </>
  );
}

/** One hearing: which, when, in what paper, in what capacity and circumstance. */
export function HearingHead({
  at: { column, hearing },
  sameAs,
}: {
  readonly at: HearingColumn;
  /** Who else is heard through the same independent witness. */
  readonly sameAs: ReturnType<typeof sameWitness>;
}) {
  const { t } = useTranslation();
  const { number, saidOn, basis, circumstance, capacities, source } = hearing;
  return (
    <>
      <span className={styles["saidOn"]}>
        {column.hearings.length > 1 && (
          <span className={styles["number"]}>
            {t("testimony.hearing", { number })}
          </span>
        )}
        <HistoricalDateText date={saidOn} />
      </span>
      <span className="kt-note">
        {[
          source.kind.label,
          ...capacities.map((code) => t(`capacity.${code}`)),
          ...(circumstance === null
            ? []
            : [t(`testimony.circumstance.${circumstance}`)]),
          ...(basis === "SOURCE" ? [t("testimony.bySource")] : []),
        ].join(" · ")}
      </span>
      {sameAs.length > 0 && (
        <span className={styles["oneWitness"]} data-one-witness>
          {t("testimony.oneWitness", {
            names: sameAs.map(({ name }) => name).join("; "),
          })}
        </span>
      )}
    </>
  );
}
