import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DayField } from "../../ui/day-field.tsx";
import { wordOf } from "../../url/address-words.ts";
import {
  type FlowStep,
  flowSteps,
  stagesOf,
  stageWords,
  withDay,
  withMoved,
  withStages,
  writeSteps,
} from "../../url/flow-steps.ts";
import {
  type LivesSearch,
  type LivesView,
  splitWords,
} from "../../url/lives-address.ts";
import { Choice, Several } from "./choice.tsx";
import { nameOfStep } from "./flow-opened.ts";
import styles from "./trajectories.module.css";

type Change = (part: LivesSearch) => void;

/** Over which stages and days a flow goes, and by what it is split. */
export function FlowChoices({
  view,
  change,
}: {
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { steps, split } = view;
  const put = (next: readonly FlowStep[]) =>
    change({ steps: writeSteps(next), open: "" });
  const isFull = steps.length >= flowSteps.most;
  const chosen = stagesOf(steps);
  return (
    <>
      <Several
        label={t("lives.stepsLabel")}
        options={Object.entries(stageWords)
          .filter(([, code]) => !isFull || chosen.includes(code))
          .map(([word, code]) => ({
            value: word,
            label: t(`lives.stage.${code}`),
          }))}
        chosen={chosen.map((code) => wordOf(stageWords, code))}
        // With days beside them stages may all go.
        least={Math.max(0, flowSteps.least - steps.length + chosen.length)}
        onChange={(words) =>
          put(
            withStages(
              steps,
              Object.entries(stageWords).flatMap(([word, code]) =>
                words.includes(word) ? [code] : [],
              ),
            ),
          )
        }
      />
      {isFull ? (
        <p className="kt-note">
          {t("lives.stepsFull", { count: flowSteps.most })}
        </p>
      ) : (
        <DayField
          key={writeSteps(steps)}
          label={t("lives.addDay")}
          value=""
          onChange={(day) => put(withDay(steps, day))}
        />
      )}
      <Days steps={steps} onChange={put} />
      <Choice
        label={t("lives.splitLabel")}
        value={split === null ? "" : wordOf(splitWords, split)}
        options={[
          { value: "", label: t("lives.split.none") },
          ...Object.entries(splitWords).map(([word, code]) => ({
            value: word,
            label: t(`lives.split.${code}`),
          })),
        ]}
        onChange={(word) => change({ split: word, open: "" })}
      />
    </>
  );
}

/** The order of the steps, once a day is among them: each day can be moved among the stages, and taken away. */
function Days({
  steps,
  onChange,
}: {
  readonly steps: readonly FlowStep[];
  readonly onChange: (steps: readonly FlowStep[]) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  if (!steps.some((step) => "day" in step)) return null;
  return (
    <ol
      className={styles["order"]}
      aria-label={t("lives.stepsOrder")}
      data-steps
    >
      {steps.map((step, at) => {
        if ("stage" in step)
          return <li key={step.stage}>{nameOfStep(step, lang, t)}</li>;
        const day = formatDay(step.day, lang);
        return (
          <li key={step.day}>
            <strong>{day}</strong>
            <button
              type="button"
              className={styles["plain"]}
              disabled={at === 0}
              aria-label={t("lives.dayEarlier", { day })}
              onClick={() => onChange(withMoved(steps, at, -1))}
            >
              ‹
            </button>
            <button
              type="button"
              className={styles["plain"]}
              disabled={at === steps.length - 1}
              aria-label={t("lives.dayLater", { day })}
              onClick={() => onChange(withMoved(steps, at, 1))}
            >
              ›
            </button>
            <button
              type="button"
              className={styles["plain"]}
              disabled={steps.length <= flowSteps.least}
              aria-label={t("lives.dayAway", { day })}
              onClick={() => onChange(steps.toSpliced(at, 1))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ol>
  );
}
