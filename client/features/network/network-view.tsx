import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";

import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { readable } from "../../graph/lines.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { FailedNotice } from "./failed-notice.tsx";
import { FullNote } from "./full-note.tsx";
import { GatheredBar } from "./gathered-bar.tsx";
import { hiderOf } from "./hider.ts";
import { Inspector } from "./inspector.tsx";
import { LeftOutLines } from "./left-out-lines.tsx";
import { Legend } from "./legend.tsx";
import styles from "./network.module.css";
import { NetworkFigure } from "./network-figure.tsx";
import { NetworkTable } from "./network-table.tsx";
import { NetworkToolbar } from "./network-toolbar.tsx";
import { PrintDrawing, PrintNotes } from "./print-notes.tsx";
import { QuestionBar } from "./question-bar.tsx";
import { SaveMenu } from "./save-menu.tsx";
import { nameIn, titleOf } from "./stop-words.ts";
import { TimeSlider } from "./time-slider.tsx";
import { TooManyToRead } from "./too-many-to-read.tsx";
import { useAnalysis } from "./use-analysis.ts";
import { useKeptNetwork } from "./use-kept-network.ts";
import { useNetworkGraph } from "./use-network-graph.ts";
import type { useNetworkView } from "./use-network-view.ts";
import { usePicture } from "./use-picture.ts";
import { useSavedPlaces } from "./use-saved-places.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { ViewControls } from "./view-controls.tsx";
import { WalkList } from "./walk-list.tsx";

/** Puts the focus where a key leads, once what it leads to is there. */
const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  });
};

/** A network with what can be done to it, what can be asked of it, the inspector beside it, the legend below. */
export function NetworkView({
  seen: { view, ignored, act, ...way },
}: {
  readonly seen: ReturnType<typeof useNetworkView>;
}) {
  const { t } = useTranslation();
  const network = useNetworkGraph(view);
  const { graph, seen } = network;
  const analysis = useAnalysis(view, seen);
  const saved = useSavedPlaces();
  const { picture, drawn } = usePicture(view, network, analysis, saved.placed);
  const canvas = useRef<NetworkCanvas>(undefined);
  const getCanvas = useCallback(() => canvas.current, []);
  useShownCoverage(network.coverage);
  useKeptNetwork({ view, network, picture, drawn, canvas: getCanvas });
  useUndoKeys(way);
  const { centre, selected } = view;
  const select = useCallback(
    (id: string | undefined) => act({ do: "select", id }),
    [act],
  );

  if (
    centre !== undefined &&
    network.first?.kind === "ready" &&
    network.first.data === undefined
  )
    return <NotFoundPage id={centre} />;
  const joint = drawn.lines.filter((line) => line.joint);
  const hide = hiderOf(view, drawn.lines, act);
  const isGraph = view.form === "graph";
  const badge = (
    <ConstructedBadge
      constructed={[...drawn.graph.things.values()].some(
        ({ constructed }) => constructed,
      )}
    />
  );
  const isReadable = drawn.graph.things.size <= readable;
  const isAsked =
    !isReadable && !view.whole && view.group === "none" && joint.length === 0;
  return (
    <div aria-busy={!network.isReady} data-network={centre ?? ""}>
      <PageTitle
        title={t("network.title")}
        note={
          graph.things.size > 0 && (
            <>
              {centre !== undefined &&
                `${t("network.around", { name: nameIn(graph, centre) })} · `}
              <span data-shown>
                {t("network.shownThings", { count: drawn.graph.things.size })},{" "}
                {t("network.shownTies", { count: drawn.graph.ties.size })}
              </span>
            </>
          )
        }
      />
      <ViewControls
        view={view}
        graph={network.unhidden}
        drawn={drawn.graph}
        act={act}
      >
        <NetworkToolbar
          view={view}
          way={way}
          canvas={getCanvas}
          act={act}
          onHide={hide}
        >
          <SaveMenu
            view={view}
            graph={graph}
            drawn={drawn}
            picture={picture}
            coverage={network.coverage}
            canvas={getCanvas}
          />
        </NetworkToolbar>
      </ViewControls>
      <QuestionBar view={view} seen={seen} act={act} />
      <GatheredBar view={view} graph={seen} act={act} />
      <FullNote refused={way.refused} />
      <FailedNotice failed={network.failed} retry={network.retry} />
      <div className={styles["columns"]}>
        <figure className={styles["figure"]} aria-label={t("network.title")}>
          <PrintDrawing title={titleOf(view, graph, t)} canvas={getCanvas}>
            {badge}
          </PrintDrawing>
          {isGraph && isAsked ? (
            <TooManyToRead count={drawn.graph.things.size} act={act} />
          ) : isGraph ? (
            <WalkList
              graph={drawn.graph}
              selected={selected}
              onSelect={select}
              onInspect={() => focusSoon("[data-inspector-head]")}
              onExpand={() =>
                focusSoon(
                  "[data-add-ties] input:enabled, [data-add-ties] button",
                )
              }
              onGather={() => {
                if (selected !== undefined && graph.things.has(selected))
                  act({ do: "gather", ids: [selected] });
              }}
              onHide={hide}
            >
              {saved.isKnown && (
                <NetworkFigure
                  picture={picture}
                  layout={view.layout}
                  act={act}
                  onCanvas={(opened) => {
                    canvas.current = opened;
                  }}
                />
              )}
              {!network.isReady && (
                <p className={styles["loading"]}>
                  <Glossed>{t("states.loading")}</Glossed>
                </p>
              )}
              <div className={styles["badge"]}>{badge}</div>
            </WalkList>
          ) : (
            <div className={styles["tables"]}>
              <NetworkTable
                graph={drawn.graph}
                joint={joint}
                selected={selected}
                onSelect={select}
              />
            </div>
          )}
          <TimeSlider
            graph={network.unhidden}
            period={view.period}
            left={network.sifted.left}
            act={act}
          />
          <figcaption>
            {isGraph && <Legend picture={picture} view={view} />}
            {network.coverage !== undefined && (
              <p className="kt-note" data-network-coverage>
                <CoverageLine coverage={network.coverage} />
              </p>
            )}
            <PrintNotes
              view={view}
              picture={picture}
              coverage={network.coverage}
              title={titleOf(view, graph, t)}
            />
          </figcaption>
          {isGraph && isReadable && (
            <div className="kt-hidden">
              <NetworkTable
                graph={drawn.graph}
                joint={joint}
                selected={selected}
              />
            </div>
          )}
          <LeftOutLines
            all={network.all}
            away={network.away}
            omitted={network.omitted}
            ignored={ignored}
            sifted={network.sifted}
          />
        </figure>
        <Inspector
          graph={seen}
          lines={drawn.lines}
          analysis={analysis}
          pointOf={(id) => canvas.current?.points().get(id)}
          view={view}
          isReady={network.isReady}
          act={act}
        />
      </div>
    </div>
  );
}
