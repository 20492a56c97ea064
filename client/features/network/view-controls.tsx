import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import { noFilter } from "../../graph/filter.ts";
import type { View } from "../../graph/view.ts";
import { FilterPanel } from "./filter-panel.tsx";
import { LookPanel } from "./look-panel.tsx";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { SeekBox } from "./seek-box.tsx";

type Open = "filter" | "look" | undefined;

/** The first row: what can be done to the view, looking for a name, filters, looks; a panel opens below and pushes nothing aside. */
export function ViewControls({
  view,
  graph,
  drawn,
  act,
  children,
}: {
  readonly view: View;
  /** Everything not put away: what the filters choose from. */
  readonly graph: ReadGraph;
  readonly drawn: ReadGraph;
  readonly act: (action: Action) => void;
  /** What stands first in the row. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const isFiltered = JSON.stringify(view.filter) !== JSON.stringify(noFilter);
  const opener = (what: "filter" | "look", words: string) => (
    <button
      type="button"
      aria-expanded={open === what}
      onClick={() => setOpen(open === what ? undefined : what)}
    >
      {words}
    </button>
  );
  return (
    <>
      <div className={styles["controls"]}>
        {children}
        <SeekBox
          graph={drawn}
          seek={view.seek}
          selected={view.selected}
          act={act}
        />
        <div className={styles["toolbar"]}>
          {opener(
            "filter",
            t(isFiltered ? "network.filter.on" : "network.filter.label"),
          )}
          {opener("look", t("network.lookPanel.label"))}
        </div>
      </div>
      {open === "filter" && (
        <FilterPanel graph={graph} filter={view.filter} act={act} />
      )}
      {open === "look" && <LookPanel view={view} act={act} />}
    </>
  );
}
