import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import { sought } from "../../graph/seek.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";

/** Looks for a name among those shown: they are marked, Enter goes from one to the next. */
export function SeekBox({
  graph,
  seek,
  selected,
  act,
}: {
  readonly graph: ReadGraph;
  readonly seek: string;
  readonly selected: string | undefined;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const found = sought(graph, seek);
  const next = found[(found.indexOf(selected ?? "") + 1) % found.length];
  return (
    <span className={styles["seek"]} role="search">
      <input
        type="search"
        aria-label={t("network.seek.label")}
        placeholder={t("network.seek.label")}
        value={seek}
        onChange={({ currentTarget }) =>
          act({ do: "set", to: { seek: currentTarget.value } })
        }
        onKeyDown={(event) => {
          if (event.key === "Enter" && next !== undefined)
            act({ do: "select", id: next });
          if (event.key === "Escape") act({ do: "set", to: { seek: "" } });
        }}
      />
      <span role="status" className="kt-note">
        {seek.trim() !== "" && t("network.seek.found", { count: found.length })}
      </span>
    </span>
  );
}
