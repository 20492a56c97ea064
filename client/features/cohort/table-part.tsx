import { useTranslation } from "react-i18next";

import {
  cohortCoverageDocument,
  cohortTableDocument,
} from "../../api/cohort.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import {
  type Dimension,
  dimensions,
  wordOfDimension,
} from "../../url/cohort-address.ts";
import styles from "./cohort.module.css";
import { CrossTables } from "./cross-table.tsx";
import { Stand } from "./stand.tsx";
import { useCohort } from "./use-cohort.ts";

/** Decisions crossed in the respects that the address names. */
export function TablePart() {
  const { t } = useTranslation();
  const { view, change } = useCohort();
  const { rows, cols, split } = view;
  const choose = (
    key: "rows" | "cols" | "split",
    value: Dimension | undefined,
  ) => (
    <label>
      <span>{t(`cohort.${key}`)}</span>
      <select
        value={value ?? ""}
        data-cross={key}
        onChange={({ currentTarget }) => {
          const found = dimensions.find((one) => one === currentTarget.value);
          change({
            [key]: found === undefined ? undefined : wordOfDimension(found),
            cell: undefined,
          });
        }}
      >
        {key === "split" && <option value="">{t("cohort.notSplit")}</option>}
        {dimensions
          .filter(
            (one) =>
              one === value || (one !== rows && one !== cols && one !== split),
          )
          .map((one) => (
            <option key={one} value={one}>
              {t(`cohort.dimension.${one}`)}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <section aria-label={t("cohort.part.table")}>
      <div className={styles["choices"]}>
        {choose("rows", rows)}
        {choose("cols", cols)}
        {choose("split", split)}
      </div>
      <Crossed rows={rows} cols={cols} split={split} />
    </section>
  );
}

/** What is known to have become of decisions, by instance and time. */
export function FatesPart() {
  const { t } = useTranslation();
  return (
    <section aria-label={t("cohort.part.fates")}>
      <p className="kt-lead">
        <Glossed>{t("cohort.fatesNote")}</Glossed>
      </p>
      <Crossed rows="QUARTER" cols="FATE" split="INSTANCE" />
    </section>
  );
}

function Crossed({
  rows,
  cols,
  split,
}: {
  readonly rows: Dimension;
  readonly cols: Dimension;
  readonly split: Dimension | undefined;
}) {
  const { asked } = useCohort();
  const order = [...(split === undefined ? [] : [split]), rows, cols];
  const answer = useAnswer(cohortTableDocument, {
    ...asked,
    dimensions: order,
  });
  const { filter, reading } = asked;
  const behind = useAnswer(cohortCoverageDocument, { filter, reading });
  const coverage =
    behind.kind === "ready" && !behind.isStale
      ? behind.data.verificationStatistics.coverage
      : undefined;
  return (
    <AnswerStates answer={answer}>
      {({ verificationStatistics: found }) => (
        <>
          <Stand stand={found} coverage={coverage} />
          {found.decisions > 0 && <CrossTables table={found} />}
        </>
      )}
    </AnswerStates>
  );
}
