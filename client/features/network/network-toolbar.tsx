import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import { layouts, type View } from "../../graph/view.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { Choice } from "./choice.tsx";
import styles from "./network.module.css";
import type { useNetworkView } from "./use-network-view.ts";

type Way = Pick<
  ReturnType<typeof useNetworkView>,
  "canUndo" | "canRedo" | "undo" | "redo"
>;

/** What can be done to the whole view. */
export function NetworkToolbar({
  view,
  way,
  canvas,
  act,
  onHide,
  children,
}: {
  readonly view: View;
  /** The way back and forth. */
  readonly way: Way;
  readonly canvas: () => NetworkCanvas | undefined;
  readonly act: (action: Action) => void;
  /** Puts away who or what is selected; left out where nothing can be. */
  readonly onHide: (() => void) | undefined;
  /** More that can be done. */
  readonly children: ReactNode;
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
        disabled={!way.canUndo}
        onClick={way.undo}
        aria-label={t("network.undo")}
        title={`${t("network.undo")} (Ctrl Z)`}
      >
        ↶
      </button>
      <button
        type="button"
        disabled={!way.canRedo}
        onClick={way.redo}
        aria-label={t("network.redo")}
        title={`${t("network.redo")} (Ctrl Shift Z)`}
      >
        ↷
      </button>
      <button
        type="button"
        disabled={onHide === undefined}
        onClick={onHide}
        title={`${t("network.hideLong")} (Delete)`}
      >
        {t("network.hide")}
      </button>
      {view.hidden.length > 0 && (
        <button type="button" onClick={() => act({ do: "show-hidden" })}>
          {t("network.showHidden", { count: view.hidden.length })}
        </button>
      )}
      {view.pins.length > 0 && (
        <button
          type="button"
          onClick={() =>
            act({ do: "unpin", ids: view.pins.map(({ id }) => id) })
          }
        >
          {t("network.unpinAll", { count: view.pins.length })}
        </button>
      )}
      {isGraph && (
        <>
          <Choice
            label={t("network.layout.label")}
            codes={layouts}
            chosen={view.layout}
            words={(layout) => t(`network.layout.${layout}`)}
            onChange={(layout) => act({ do: "set", to: { layout } })}
          />
          <button
            type="button"
            title={t("network.lassoLong")}
            onClick={() => canvas()?.lasso()}
          >
            {t("network.lasso")}
          </button>
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
          <button
            type="button"
            onClick={() => canvas()?.fit()}
            aria-label={t("network.fit")}
            title={t("network.fit")}
          >
            ⤢
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() =>
          act({ do: "set", to: { form: isGraph ? "table" : "graph" } })
        }
      >
        {t(isGraph ? "network.asTable" : "network.asGraph")}
      </button>
      {children}
    </div>
  );
}
