import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import {
  type CohortWaits,
  cohortWaitsDocument,
} from "../../api/cohort-parts.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import {
  dimensions,
  waitKinds,
  wordOfDimension,
} from "../../url/cohort-address.ts";
import styles from "./cohort.module.css";
import { Stand } from "./stand.tsx";
import { useCohort } from "./use-cohort.ts";
import { WaitCurve } from "./wait-curve.tsx";
import { WaitsCompared } from "./waits-compared.tsx";
import { CurveTable, LongestTable, WaitsTable } from "./waits-tables.tsx";

/** How long one waited between two instances: a curve for each part of the cases, and the same as tables. */
export function WaitsPart() {
  const { t } = useTranslation();
  const { view, asked, change } = useCohort();
  const answer = useAnswer(cohortWaitsDocument, {
    ...asked,
    kind: view.wait,
    by: view.by ?? null,
  });
  return (
    <section aria-label={t("cohort.part.waits")}>
      <div className={styles["waitChoices"]}>
        <label>
          <span>{t("cohort.waitKind")}</span>
          <select
            value={view.wait}
            data-wait
            onChange={({ currentTarget }) =>
              change({
                wait: waitKinds.find(({ kind }) => kind === currentTarget.value)
                  ?.word,
              })
            }
          >
            {waitKinds.map(({ kind }) => (
              <option key={kind} value={kind}>
                {t(`cohort.wait.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("cohort.apartBy")}</span>
          <select
            value={view.by ?? ""}
            data-by
            onChange={({ currentTarget }) => {
              const by = dimensions.find((one) => one === currentTarget.value);
              change({
                by: by === undefined ? undefined : wordOfDimension(by),
              });
            }}
          >
            <option value="">{t("cohort.together")}</option>
            {dimensions.map((one) => (
              <option key={one} value={one}>
                {t(`cohort.dimension.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="kt-lead">
        <Glossed>{t(`cohort.waitNote.${view.wait}`)}</Glossed>
      </p>
      <AnswerStates answer={answer}>
        {({ verificationStatistics: found }) => (
          <>
            <Stand stand={found} coverage={found.coverage} />
            <Waits waits={found.waits} observedUntil={found.observedUntil} />
            {view.by !== undefined && <WaitsCompared by={view.by} />}
          </>
        )}
      </AnswerStates>
    </section>
  );
}

function Waits({
  waits,
  observedUntil,
}: {
  readonly waits: readonly CohortWaits[];
  readonly observedUntil: string | null;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const counted = waits.filter(({ waits: count }) => count > 0);
  if (counted.length === 0)
    return (
      <p>
        <Glossed>{t("cohort.noWaits")}</Glossed>
      </p>
    );
  const longest = Math.max(
    1,
    ...counted.map(({ curve }) => curve.at(-1)?.days ?? 0),
  );
  return (
    <>
      <p>
        <Glossed>
          {t("cohort.watched", {
            day: observedUntil === null ? "—" : formatDay(observedUntil, lang),
          })}
        </Glossed>
      </p>
      <div className={styles["curves"]}>
        {counted.map((times) => (
          <WaitCurve
            key={times.of?.code ?? ""}
            times={times}
            longest={longest}
            isAlone={counted.length === 1}
          />
        ))}
      </div>
      <WaitsTable waits={counted} />
      {counted.map((times) => (
        <details key={times.of?.code ?? ""} className={styles["details"]}>
          <summary>
            {t("cohort.curveTable", {
              name: times.of?.label ?? t("cohort.allCases"),
            })}
          </summary>
          <CurveTable times={times} />
          <LongestTable times={times} />
        </details>
      ))}
      <p className="kt-note">
        <Glossed>{t("cohort.method")}</Glossed>
      </p>
    </>
  );
}
