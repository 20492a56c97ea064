import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Flow } from "../../api/spread.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { labelAt, nameOfStep, writeCell, writeWay } from "./flow-opened.ts";
import styles from "./trajectories.module.css";

type Twin = {
  readonly flow: Flow;
  readonly onOpen: (what: string) => void;
};

function Frame({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={styles["tableFrame"]}
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <table className={styles["table"]}>{children}</table>
    </div>
  );
}

/** Whole ways through all steps, the commonest first; each number opens its people. */
export function FlowWays({ flow, onOpen }: Twin) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { steps, ways, wayCount } = flow;
  return (
    <>
      <Frame label={t("lives.flowWays")}>
        <thead>
          <tr>
            {steps.map((step, at) => (
              <th scope="col" key={at}>
                {nameOfStep(step, lang, t)}
              </th>
            ))}
            <th scope="col">{t("lives.persons")}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ codes, persons }) => {
            const told = codes.map((code, step) => labelAt(steps, step, code));
            const way = writeWay(codes);
            return (
              <tr key={way} data-way={way}>
                {told.map((label, step) => (
                  <td key={step}>{label}</td>
                ))}
                <td>
                  <button
                    type="button"
                    className={styles["number"]}
                    aria-label={`${told.join(" → ")}: ${persons}`}
                    onClick={() => onOpen(way)}
                  >
                    {persons}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Frame>
      {wayCount > ways.length && (
        <p className="kt-note">
          {t("lives.moreWays", { count: wayCount - ways.length })}
        </p>
      )}
    </>
  );
}

/** What is told at each step, and of how many; each number opens its people. */
export function FlowCells({ flow: { steps }, onOpen }: Twin) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <Frame label={t("lives.flowCells")}>
      <thead>
        <tr>
          <th scope="col">{t("lives.step")}</th>
          <th scope="col">{t("lives.told")}</th>
          <th scope="col">{t("lives.persons")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.flatMap((step, at) =>
          step.cells.map(({ state: { code, label }, persons }) => {
            const cell = writeCell(at, code);
            const name = nameOfStep(step, lang, t);
            return (
              <tr key={cell} data-told={cell}>
                <td>{name}</td>
                <td>{label}</td>
                <td>
                  <button
                    type="button"
                    className={styles["number"]}
                    aria-label={`${name}, ${label}: ${persons}`}
                    onClick={() => onOpen(cell)}
                  >
                    {persons}
                  </button>
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </Frame>
  );
}
