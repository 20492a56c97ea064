import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Thing } from "../../graph/graph.ts";
import { tiesOf } from "../../graph/selectors.ts";
import type { Action } from "../../graph/view.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { AddTies } from "./add-ties.tsx";
import { InspectorHead } from "./inspector-head.tsx";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { tieWords } from "./stop-words.ts";

/** A person, body or place: the way to its card, its ties here, and what can be added around it. */
export function ThingInspector({
  graph,
  thing,
  isCentre,
  act,
}: {
  readonly graph: ReadGraph;
  readonly thing: Thing;
  readonly isCentre: boolean;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const ties = tiesOf(graph, thing.id);
  return (
    <>
      <InspectorHead
        kind={
          <>
            {t(`network.kind.${thing.kind}`)}{" "}
            <ConstructedBadge constructed={thing.constructed} />
          </>
        }
      >
        <EntityLink id={thing.id} name={thing.name} />
      </InspectorHead>
      <AddTies key={thing.id} graph={graph} thing={thing} act={act} />
      {ties.length > 0 && (
        <section>
          <h3>{t("network.tiesHere")}</h3>
          <ul className={styles["claims"]}>
            {ties.map((tie) => (
              <li key={tie.id}>
                <button
                  type="button"
                  className={styles["pick"]}
                  onClick={() => act({ do: "select", id: tie.id })}
                >
                  {tieWords(graph, tie, t)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isCentre && (
        <div className={styles["buttons"]}>
          <Button
            size="xs"
            variant="default"
            onClick={() => act({ do: "centre", id: thing.id })}
          >
            {t("network.makeCentre")}
          </Button>
        </div>
      )}
    </>
  );
}
