import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { type Flow, flowDocument } from "../../api/spread.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { useShownView } from "../../frame/shown-view.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import type { LivesView } from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { flowAsFigure } from "./flow-as-figure.ts";
import { layFlow } from "./flow-layout.ts";
import {
  labelAt,
  nameOfStep,
  readOpenedFlow,
  writeBand,
  writeCell,
} from "./flow-opened.ts";
import { FlowPeople } from "./flow-people.tsx";
import { FlowTable } from "./flow-table.tsx";
import { FlowCells, FlowWays } from "./flow-twins.tsx";
import { HatchDefs } from "./hatch-defs.tsx";
import { colourOfState, fillOfState } from "./state-fill.ts";
import styles from "./trajectories.module.css";
import { useLivesNotes } from "./use-lives-notes.ts";

type Change = (part: { readonly open: string }) => void;
/** What the same people were at one step after the other. */
export function FlowView({
  view,
  change,
}: {
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const { steps, split, filter } = view;
  const opened = readOpenedFlow(view.open, steps.length);
  const answer = useAnswer(flowDocument, {
    stages: [...steps],
    split,
    filter,
    lang,
    reading: input,
  });
  return (
    <>
      <AnswerStates answer={answer}>
        {({ trajectoryFlow }) => (
          <FlowFigure flow={trajectoryFlow} view={view} change={change} />
        )}
      </AnswerStates>
      {opened !== undefined && (
        <FlowPeople
          view={view}
          opened={opened}
          onClose={() => change({ open: "" })}
        />
      )}
    </>
  );
}

const size = [1000, 520] as const;

function FlowFigure({
  flow,
  view,
  change,
}: {
  readonly flow: Flow;
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const notes = useLivesNotes(view);
  useShownCoverage(flow.coverage);
  useShownView(() => ({
    figure: flowAsFigure(
      flow,
      { lang, notes, constructed: flow.coverage.constructed > 0 },
      t,
    ),
  }));
  const { cells, bands } = useMemo(() => layFlow(flow, size), [flow]);
  /** The part of the split that alone is seen in full. */
  const [lit, setLit] = useState<string>();
  const open = (what: string) => change({ open: what });
  const last = flow.steps.length - 1;
  return (
    <>
      <p className="kt-note" data-counted={flow.persons}>
        {t("lives.counted", { count: flow.persons })}
        {flow.persons < 10 && ` ${t("lives.few")}`}{" "}
        {flow.omitted.map(({ what, count }) => (
          <span key={what}>{t("lives.omittedPeople", { count })} </span>
        ))}
        <span data-counting={flow.counting}>
          {t(`lives.flowCounting.${flow.counting}`)}
        </span>
      </p>
      <div
        className={styles["tableFrame"]}
        tabIndex={0}
        role="group"
        aria-label={t("lives.flowFigure")}
      >
        <svg
          viewBox={`0 -26 ${size[0]} ${size[1] + 30}`}
          className={styles["flow"]}
          aria-hidden="true"
        >
          <HatchDefs />
          {flow.steps.map((step, index) => (
            <text
              key={nameOfStep(step, lang, t)}
              x={
                (index / Math.max(1, last)) * (size[0] - 16) +
                (index === last ? 14 : 0)
              }
              y={-10}
              textAnchor={index === last ? "end" : "start"}
              className={styles["stage"]}
            >
              {nameOfStep(step, lang, t)} · {step.known}
            </text>
          ))}
          {bands.map(({ band, path, width }) => (
            <path
              key={writeBand(band)}
              d={path}
              strokeWidth={width}
              className={styles["band"]}
              data-dim={lit !== undefined && band.part !== lit}
              stroke={colourOfState(band.from)}
              onClick={() => open(writeBand(band))}
              data-band={writeBand(band)}
            >
              <title>
                {[
                  `${labelAt(flow.steps, band.step, band.from)} → ${labelAt(flow.steps, band.step + 1, band.to)}`,
                  ...flow.parts
                    .filter(({ key }) => key === band.part)
                    .map(({ label }) => label),
                  band.persons,
                ].join(" · ")}
              </title>
            </path>
          ))}
          {cells.map(
            ({ key, step, code, label, persons, x, y, width, height }) => (
              <g
                key={key}
                onClick={() => open(writeCell(step, code))}
                className={styles["opens"]}
                data-cell={writeCell(step, code)}
              >
                <rect
                  x={x}
                  y={y}
                  width={width}
                  height={Math.max(1, height)}
                  fill={fillOfState(code)}
                  stroke={
                    code === "contested"
                      ? "var(--kt-conflict)"
                      : "var(--kt-edge)"
                  }
                  strokeWidth={0.7}
                />
                <text
                  x={step === last ? x - 4 : x + width + 4}
                  y={y + height / 2 + 4}
                  textAnchor={step === last ? "end" : "start"}
                  className={styles["cell"]}
                >
                  {label} {persons}
                </text>
              </g>
            ),
          )}
        </svg>
      </div>
      {flow.parts.length > 0 && (
        <p className={styles["parts"]} data-parts>
          {flow.parts.map(({ key, label, persons }) => (
            <button
              key={key}
              type="button"
              aria-pressed={lit === key}
              onClick={() => setLit(lit === key ? undefined : key)}
            >
              {label}: {persons}
            </button>
          ))}
        </p>
      )}
      <details className={styles["twin"]} open>
        <summary>{t("lives.flowWays")}</summary>
        <FlowWays flow={flow} onOpen={open} />
      </details>
      <details className={styles["twin"]} open>
        <summary>{t("lives.flowTable")}</summary>
        <FlowTable flow={flow} onOpen={open} />
      </details>
      <details className={styles["twin"]}>
        <summary>{t("lives.flowCells")}</summary>
        <FlowCells flow={flow} onOpen={open} />
      </details>
      <p className="kt-note">
        <Glossed>{t("lives.flowNote", { rule: flow.rule })}</Glossed>
      </p>
    </>
  );
}
