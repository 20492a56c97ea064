import { useTranslation } from "react-i18next";

import type { Flow } from "../../api/spread.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { labelAt, nameOfStep, writeBand } from "./flow-opened.ts";
import styles from "./trajectories.module.css";

/** A flow in numbers: a line a band, each opening its people. */
export function FlowTable({
  flow,
  onOpen,
}: {
  readonly flow: Flow;
  readonly onOpen: (what: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const parts = new Map(flow.parts.map(({ key, label }) => [key, label]));
  return (
    <div
      className={styles["tableFrame"]}
      tabIndex={0}
      role="group"
      aria-label={t("lives.flowTable")}
    >
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("lives.fromTo")}</th>
            <th scope="col">{t("lives.was")}</th>
            <th scope="col">{t("lives.became")}</th>
            {parts.size > 0 && <th scope="col">{t("lives.splitBy")}</th>}
            <th scope="col">{t("lives.persons")}</th>
          </tr>
        </thead>
        <tbody>
          {flow.bands.map((band) => {
            const [here, next] = [
              flow.steps[band.step],
              flow.steps[band.step + 1],
            ];
            const was = labelAt(flow.steps, band.step, band.from);
            const became = labelAt(flow.steps, band.step + 1, band.to);
            return (
              <tr key={[band.step, band.from, band.to, band.part].join(" ")}>
                <td>
                  {nameOfStep(here, lang, t)} → {nameOfStep(next, lang, t)}
                </td>
                <td>{was}</td>
                <td>{became}</td>
                {parts.size > 0 && <td>{parts.get(band.part ?? "")}</td>}
                <td>
                  <button
                    type="button"
                    className={styles["number"]}
                    aria-label={`${was} → ${became}: ${band.persons}`}
                    onClick={() => onOpen(writeBand(band))}
                  >
                    {band.persons}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
