import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Action } from "../../graph/act.ts";
import { PeriodText } from "../../ui/historical-date-text.tsx";
import { InspectorHead } from "./inspector-head.tsx";
import styles from "./network.module.css";
import type { ReadGraph, ReadTie } from "./network-part.ts";
import { Look } from "./panel.tsx";
import { nameIn, tieNotes, tieWords } from "./stop-words.ts";

/** Several ties that one line stands for: each opens by itself with its claims. */
export function PairInspector({
  graph,
  ends,
  ties,
  isJoint,
  act,
}: {
  readonly graph: ReadGraph;
  readonly ends: readonly [string, string];
  readonly ties: readonly ReadTie[];
  /** The two are joined by us, through what both are tied to. */
  readonly isJoint: boolean;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const [one, other] = ends;
  return (
    <>
      <InspectorHead
        kind={t(isJoint ? "network.look.joint" : "network.tiesBetween", {
          count: ties.length,
        })}
      >
        <Look id={one} name={nameIn(graph, one)} act={act} /> —{" "}
        <Look id={other} name={nameIn(graph, other)} act={act} />
      </InspectorHead>
      {isJoint && (
        <p className="kt-note">
          <Glossed>{t("network.throughRule")}</Glossed>
        </p>
      )}
      <ul className={styles["claims"]} data-pair>
        {ties.map((tie) => (
          <li key={tie.id}>
            <button
              type="button"
              className={styles["pick"]}
              onClick={() => act({ do: "select", id: tie.id })}
            >
              {isJoint ? tieWords(graph, tie, t) : tie.label}
            </button>
            <p className="kt-note">
              {(tie.period.begin ?? tie.period.end) === null ? (
                t("date.none")
              ) : (
                <PeriodText period={tie.period} />
              )}
              {!isJoint && tieNotes(tie, t).length > 0 && (
                <span
                  className={tie.contested ? styles["contested"] : undefined}
                >
                  {" "}
                  · {tieNotes(tie, t).join(", ")}
                </span>
              )}
              {" · "}
              {t("network.claimsCount", { count: tie.claims })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
