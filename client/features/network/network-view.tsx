import { useHotkeys } from "@mantine/hooks";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";

import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import type { Picture } from "../../view/elements.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { Inspector } from "./inspector.tsx";
import { LeftOutLines } from "./left-out-lines.tsx";
import { Legend } from "./legend.tsx";
import styles from "./network.module.css";
import { NetworkFigure } from "./network-figure.tsx";
import { NetworkTable } from "./network-table.tsx";
import { NetworkToolbar } from "./network-toolbar.tsx";
import { nameIn } from "./stop-words.ts";
import { useNetworkGraph } from "./use-network-graph.ts";
import type { useNetworkView } from "./use-network-view.ts";
import { WalkList } from "./walk-list.tsx";

/** Puts the focus where a key leads, once what it leads to is there. */
const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  });
};

/** A network with what can be done to it, the inspector beside it, the legend below. */
export function NetworkView({
  seen: { view, ignored, act, canUndo, canRedo, undo, redo },
  centre,
}: {
  readonly seen: ReturnType<typeof useNetworkView>;
  readonly centre: string;
}) {
  const { t } = useTranslation();
  const network = useNetworkGraph(view);
  const { graph, seen } = network;
  const canvas = useRef<NetworkCanvas>(undefined);
  useShownCoverage(network.coverage);
  useHotkeys([
    ["mod+Z", undo],
    ["mod+shift+Z", redo],
    ["mod+Y", redo],
  ]);
  const select = useCallback(
    (id: string | undefined) => act({ do: "select", id }),
    [act],
  );
  const picture: Picture = useMemo(
    () => ({
      graph,
      hidden: new Set(view.hidden),
      centre,
      selected: view.selected,
    }),
    [graph, view.hidden, centre, view.selected],
  );

  if (network.first?.kind === "ready" && network.first.data === undefined)
    return <NotFoundPage id={centre} />;
  const isGraph = view.form === "graph";
  return (
    <div aria-busy={!network.isReady} data-network={centre}>
      <PageTitle
        title={t("network.title")}
        note={
          graph.things.size > 0 && (
            <>
              {t("network.around", { name: nameIn(graph, centre) })} ·{" "}
              {t("network.shownThings", { count: seen.things.size })},{" "}
              {t("network.shownTies", { count: seen.ties.size })}
            </>
          )
        }
        actions={
          <NetworkToolbar
            view={view}
            canHide={view.selected !== undefined && view.selected !== centre}
            canvas={() => canvas.current}
            canUndo={canUndo}
            canRedo={canRedo}
            act={act}
            onUndo={undo}
            onRedo={redo}
          />
        }
      />
      {network.failed !== undefined && (
        <Notice
          title={t(
            network.failed.kind === "offline"
              ? "states.offline"
              : "states.failed",
          )}
          role="alert"
          action={{ label: t("states.again"), run: network.retry }}
        >
          <p>
            {network.failed.kind === "failed"
              ? network.failed.message
              : t("states.offlineAdvice")}
          </p>
        </Notice>
      )}
      <div className={styles["columns"]}>
        <figure className={styles["figure"]} aria-label={t("network.title")}>
          {isGraph ? (
            <WalkList
              graph={seen}
              selected={view.selected}
              onSelect={select}
              onInspect={() => focusSoon("[data-inspector-head]")}
              onExpand={() =>
                focusSoon(
                  "[data-add-ties] input:enabled, [data-add-ties] button",
                )
              }
              onHide={() => {
                if (view.selected !== undefined)
                  act({ do: "hide", id: view.selected });
              }}
            >
              <NetworkFigure
                picture={picture}
                layout={view.layout}
                onSelect={select}
                onCanvas={(opened) => {
                  canvas.current = opened;
                }}
              />
              {!network.isReady && (
                <p className={styles["loading"]}>{t("states.loading")}</p>
              )}
              <div className={styles["badge"]}>
                <ConstructedBadge
                  constructed={[...seen.things.values()].some(
                    ({ constructed }) => constructed,
                  )}
                />
              </div>
            </WalkList>
          ) : (
            <div className={styles["tables"]}>
              <NetworkTable
                graph={seen}
                selected={view.selected}
                onSelect={select}
              />
            </div>
          )}
          <figcaption>
            {isGraph && <Legend />}
            {network.coverage !== undefined && (
              <p className="kt-note" data-network-coverage>
                <CoverageLine coverage={network.coverage} />
              </p>
            )}
          </figcaption>
          {isGraph && (
            <div className="kt-hidden">
              <NetworkTable graph={seen} selected={view.selected} />
            </div>
          )}
          <LeftOutLines
            all={network.all}
            away={network.away}
            omitted={network.omitted}
            ignored={ignored}
          />
        </figure>
        <Inspector
          graph={seen}
          view={view}
          isReady={network.isReady}
          act={act}
        />
      </div>
    </div>
  );
}
