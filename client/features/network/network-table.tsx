import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Line } from "../../graph/lines.ts";
import { tiesOf } from "../../graph/selectors.ts";
import { PeriodText } from "../../ui/historical-date-text.tsx";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { nameIn, tieNotes } from "./stop-words.ts";

/** The same network as two tables: ties, then people, bodies and places. */
export function NetworkTable({
  graph,
  joint,
  selected,
  onSelect,
}: {
  readonly graph: ReadGraph;
  /** Lines drawn by us from other ties. */
  readonly joint: readonly Line[];
  readonly selected: string | undefined;
  /** Missing where the tables are only read out, not seen: then nothing in them takes the focus. */
  readonly onSelect?: (id: string) => void;
}) {
  const { t } = useTranslation();
  const pick = (id: string, words: ReactNode) =>
    onSelect === undefined ? (
      words
    ) : (
      <button
        type="button"
        className={styles["pick"]}
        aria-pressed={id === selected}
        onClick={() => onSelect(id)}
      >
        {words}
      </button>
    );
  return (
    <div data-network-table>
      <table className={styles["table"]}>
        <caption>{t("network.table.ties")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("network.table.from")}</th>
            <th scope="col">{t("network.table.tie")}</th>
            <th scope="col">{t("network.table.to")}</th>
            <th scope="col">{t("network.table.when")}</th>
            <th scope="col">{t("network.table.note")}</th>
            <th scope="col" className={styles["number"]}>
              {t("network.table.claims")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...graph.ties.values()].map((tie) => (
            <tr key={tie.id} data-tie={tie.kind}>
              <td>{nameIn(graph, tie.from)}</td>
              <td>{pick(tie.id, tie.label)}</td>
              <td>{nameIn(graph, tie.to)}</td>
              <td>
                {(tie.period.begin ?? tie.period.end) === null ? (
                  t("date.none")
                ) : (
                  <PeriodText period={tie.period} />
                )}
              </td>
              <td className={tie.contested ? styles["contested"] : undefined}>
                {tieNotes(tie, t).join(", ")}
              </td>
              <td className={styles["number"]}>{tie.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {joint.length > 0 && (
        <table className={styles["table"]} data-joint>
          <caption>{t("network.table.joint")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("network.table.from")}</th>
              <th scope="col">{t("network.table.to")}</th>
              <th scope="col">{t("network.table.through")}</th>
            </tr>
          </thead>
          <tbody>
            {joint.map(({ id, from, to, name }) => (
              <tr key={id}>
                <td>{nameIn(graph, from)}</td>
                <td>{nameIn(graph, to)}</td>
                <td>{pick(id, name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className={styles["table"]}>
        <caption>{t("network.table.things")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("network.table.name")}</th>
            <th scope="col">{t("network.table.kind")}</th>
            <th scope="col" className={styles["number"]}>
              {t("network.table.tiesShown")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...graph.things.values()].map((thing) => (
            <tr key={thing.id} data-thing={thing.id}>
              <td>{pick(thing.id, thing.name)}</td>
              <td>{t(`network.kind.${thing.kind}`)}</td>
              <td className={styles["number"]}>
                {tiesOf(graph, thing.id).length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
