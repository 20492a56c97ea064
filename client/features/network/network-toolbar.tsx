import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/view.ts";
import { layouts, type View } from "../../graph/view.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import styles from "./network.module.css";

/** What can be done to the whole view. */
export function NetworkToolbar({
  view,
  canHide,
  canvas,
  canUndo,
  canRedo,
  act,
  onUndo,
  onRedo,
}: {
  readonly view: View;
  /** Whether something is chosen that can be put away. */
  readonly canHide: boolean;
  readonly canvas: () => NetworkCanvas | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly act: (action: Action) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  const { t } = useTranslation();
  const isGraph = view.form === "graph";
  return (
    <div
      className={styles["toolbar"]}
      role="group"
      aria-label={t("network.tools")}
    >
      <button
        type="button"
        disabled={!canUndo}
        onClick={onUndo}
        aria-label={t("network.undo")}
        title={`${t("network.undo")} (Ctrl Z)`}
      >
        ↶
      </button>
      <button
        type="button"
        disabled={!canRedo}
        onClick={onRedo}
        aria-label={t("network.redo")}
        title={`${t("network.redo")} (Ctrl Shift Z)`}
      >
        ↷
      </button>
      <button
        type="button"
        disabled={!canHide}
        onClick={() => {
          if (view.selected !== undefined)
            act({ do: "hide", id: view.selected });
        }}
        title={`${t("network.hideLong")} (Delete)`}
      >
        {t("network.hide")}
      </button>
      {view.hidden.length > 0 && (
        <button type="button" onClick={() => act({ do: "show-hidden" })}>
          {t("network.showHidden", { count: view.hidden.length })}
        </button>
      )}
      {isGraph && (
        <>
          <label className={styles["layout"]}>
            <span className="kt-hidden">{t("network.layout.label")}</span>
            <select
              value={view.layout}
              onChange={({ currentTarget }) => {
                const layout = layouts.find(
                  (known) => known === currentTarget.value,
                );
                if (layout !== undefined) act({ do: "layout", layout });
              }}
            >
              {layouts.map((layout) => (
                <option key={layout} value={layout}>
                  {t(`network.layout.${layout}`)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className={styles["zoom"]}
            onClick={() => canvas()?.zoom(1.25)}
            aria-label={t("network.nearer")}
            title={t("network.nearer")}
          >
            +
          </button>
          <button
            type="button"
            className={styles["zoom"]}
            onClick={() => canvas()?.zoom(0.8)}
            aria-label={t("network.farther")}
            title={t("network.farther")}
          >
            −
          </button>
          <button type="button" onClick={() => canvas()?.fit()}>
            {t("network.fit")}
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => act({ do: "form", form: isGraph ? "table" : "graph" })}
      >
        {t(isGraph ? "network.asTable" : "network.asGraph")}
      </button>
    </div>
  );
}
