import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import type { Action, View } from "../../graph/view.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { ThingInspector } from "./thing-inspector.tsx";
import { TieInspector } from "./tie-inspector.tsx";

type Inspected = {
  readonly graph: ReadGraph;
  readonly view: View;
  /** Whether everything asked for has come. */
  readonly isReady: boolean;
  readonly act: (action: Action) => void;
};

/** Beside the drawing what is looked at, large enough to read; on a phone a sheet from below. */
export function Inspector(inspected: Inspected) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery("(width < 900px)", undefined, {
    getInitialValueInEffect: false,
  });
  const { view, act } = inspected;
  if (isNarrow)
    return (
      <Drawer
        opened={view.selected !== undefined}
        onClose={() => act({ do: "select", id: undefined })}
        position="bottom"
        size="70%"
        title={t("network.inspector")}
        closeButtonProps={{ "aria-label": t("frame.close") }}
      >
        <div className={styles["sheet"]} data-inspector>
          <Content {...inspected} id={view.selected} />
        </div>
      </Drawer>
    );
  return (
    <aside
      className={styles["inspector"]}
      aria-label={t("network.inspector")}
      data-inspector
    >
      <Content {...inspected} id={view.selected ?? view.centre} />
    </aside>
  );
}

function Content({
  graph,
  view,
  isReady,
  act,
  id,
}: Inspected & { readonly id: string | undefined }) {
  const { t } = useTranslation();
  const thing = id === undefined ? undefined : graph.things.get(id);
  if (thing !== undefined)
    return (
      <ThingInspector
        graph={graph}
        thing={thing}
        isCentre={thing.id === view.centre}
        act={act}
      />
    );
  const tie = id === undefined ? undefined : graph.ties.get(id);
  if (tie !== undefined)
    return (
      <TieInspector
        graph={graph}
        tie={tie}
        onSelect={(end) => act({ do: "select", id: end })}
      />
    );
  return (
    <p className="kt-note">
      {t(isReady ? "network.notShown" : "states.loading")}
    </p>
  );
}
