import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import type { Asked } from "../../graph/questions.ts";
import type { View } from "../../graph/view.ts";
import { opening } from "./choose-panel.tsx";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { useNames } from "./use-names.ts";

const namesShown = 12;

/** Those gathered, and what can be asked or done about them together. */
export function GatheredBar({
  view,
  graph,
  act,
}: {
  readonly view: View;
  readonly graph: ReadGraph;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const { gathered } = view;
  const nameOf = useNames(graph, gathered);
  if (gathered.length === 0) return null;
  const ask = (what: Asked, words: string, isPossible: boolean) => (
    <button
      type="button"
      disabled={!isPossible}
      onClick={() => act({ do: "ask", question: opening(what, view) })}
    >
      {words}
    </button>
  );
  const people = gathered.filter((id) => id.startsWith("person/"));
  return (
    <section
      className={styles["gathered"]}
      aria-label={t("network.gather.label")}
      data-gathered
    >
      <strong>{t("network.gather.count", { count: gathered.length })}</strong>
      <ul className={styles["chips"]}>
        {gathered.slice(0, namesShown).map((id) => (
          <li key={id}>
            {nameOf(id)}
            <button
              type="button"
              aria-label={t("network.ask.without", { name: nameOf(id) })}
              onClick={() => act({ do: "release", ids: [id] })}
            >
              ×
            </button>
          </li>
        ))}
        {gathered.length > namesShown && (
          <li>
            {t("network.analysis.andMore", {
              count: gathered.length - namesShown,
            })}
          </li>
        )}
      </ul>
      <div className={styles["toolbar"]}>
        {ask(
          "between",
          t("network.ask.between"),
          gathered.length > 1 && gathered.length <= 10,
        )}
        {ask("paths", t("network.ask.paths"), gathered.length === 2)}
        {ask(
          "compare",
          t("network.ask.compare"),
          gathered.length === 2 && people.length === 2,
        )}
        <button
          type="button"
          onClick={() => act({ do: "hide", ids: gathered })}
        >
          {t("network.hide")}
        </button>
        <button
          type="button"
          onClick={() =>
            act({
              do: "hide",
              ids: [...graph.things.keys()].filter(
                (id) => !gathered.includes(id),
              ),
            })
          }
        >
          {t("network.gather.only")}
        </button>
        <button
          type="button"
          onClick={() => act({ do: "release", ids: gathered })}
        >
          {t("network.gather.none")}
        </button>
      </div>
    </section>
  );
}
