import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Action } from "../../graph/act.ts";
import type { Thing } from "../../graph/graph.ts";
import type { Point } from "../../graph/rings.ts";
import { tiesOf } from "../../graph/selectors.ts";
import type { View } from "../../graph/view.ts";
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
  view,
  pointOf,
  act,
}: {
  readonly graph: ReadGraph;
  readonly thing: Thing;
  readonly view: View;
  readonly pointOf: (id: string) => Point | undefined;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const ties = tiesOf(graph, thing.id);
  const { id } = thing;
  const isGathered = view.gathered.includes(id);
  const isPinned = view.pins.some((pin) => pin.id === id);
  const pin = () => {
    const point = pointOf(id);
    if (point !== undefined) act({ do: "pin", pins: [{ id, ...point }] });
  };
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
          <h3>
            <Glossed>{t("network.tiesHere")}</Glossed>
          </h3>
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
      <div className={styles["buttons"]}>
        <Button
          size="xs"
          variant="default"
          aria-pressed={isGathered}
          onClick={() =>
            act({ do: isGathered ? "release" : "gather", ids: [id] })
          }
        >
          {t(isGathered ? "network.gather.release" : "network.gather.one")}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-pressed={isPinned}
          onClick={() => (isPinned ? act({ do: "unpin", ids: [id] }) : pin())}
        >
          {t(isPinned ? "network.unpin" : "network.pin")}
        </Button>
        {id !== view.centre && (
          <Button
            size="xs"
            variant="default"
            onClick={() => act({ do: "centre", id })}
          >
            {t("network.makeCentre")}
          </Button>
        )}
      </div>
    </>
  );
}
