import { Button, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Action } from "../../graph/act.ts";
import { endsOfPair, type Line } from "../../graph/lines.ts";
import type { Point } from "../../graph/rings.ts";
import type { View } from "../../graph/view.ts";
import styles from "./network.module.css";
import type { ReadGraph, ReadTie } from "./network-part.ts";
import { NoteBox } from "./note-box.tsx";
import { PairInspector } from "./pair-inspector.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { ThingInspector } from "./thing-inspector.tsx";
import { TieInspector } from "./tie-inspector.tsx";
import type { Analysis } from "./use-analysis.ts";

type Inspected = {
  readonly graph: ReadGraph;
  /** The lines drawn: one may stand for several ties. */
  readonly lines: readonly Line[];
  readonly analysis: Analysis;
  /** Where somebody stands in the drawing, to be pinned there. */
  readonly pointOf: (id: string) => Point | undefined;
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
  const { view } = inspected;
  if (isNarrow) return <Sheet {...inspected} />;
  return (
    <div className={styles["aside"]}>
      {view.question !== undefined && (
        <div className={styles["inspector"]}>
          <QuestionPanel {...inspected} />
        </div>
      )}
      <aside
        className={styles["inspector"]}
        aria-label={t("network.inspector")}
        data-inspector
      >
        <Content {...inspected} id={view.selected ?? view.centre} />
      </aside>
    </div>
  );
}

/** What of a question and what was selected last the sheet shows: whichever came later. */
function useSheetShown({ question, selected }: View) {
  const told = { of: question?.of, selected, isLooking: false };
  const [seen, setSeen] = useState(told);
  if (seen.of !== told.of) setSeen(told);
  else if (seen.selected !== selected)
    setSeen({ ...told, isLooking: selected !== undefined });
  return {
    isLooking: question === undefined || seen.isLooking,
    look: (isLooking: boolean) => setSeen({ ...told, isLooking }),
  };
}

/** On a phone: the question, or what was selected in its answer; a press leads from either to the other. */
function Sheet(inspected: Inspected) {
  const { t } = useTranslation();
  const { view, act } = inspected;
  const { isLooking, look } = useSheetShown(view);
  const { question, selected } = view;
  return (
    <Drawer
      opened={selected !== undefined || question !== undefined}
      onClose={() =>
        isLooking
          ? act({ do: "select", id: undefined })
          : act({ do: "ask", question: undefined })
      }
      position="bottom"
      size="70%"
      title={t("network.inspector")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <div className={styles["sheet"]} data-inspector>
        {question !== undefined && selected !== undefined && (
          <Button
            variant="default"
            size="xs"
            data-sheet-turn
            onClick={() => look(!isLooking)}
          >
            {t(isLooking ? "network.sheet.question" : "network.sheet.selected")}
          </Button>
        )}
        {isLooking ? (
          <Content {...inspected} id={selected} />
        ) : (
          <QuestionPanel {...inspected} />
        )}
      </div>
    </Drawer>
  );
}

function Content(inspected: Inspected & { readonly id: string | undefined }) {
  const { t } = useTranslation();
  const { graph, lines, view, isReady, act, id } = inspected;
  const note = id !== undefined && (
    <NoteBox key={id} id={id} notes={view.notes} act={act} />
  );
  const thing = id === undefined ? undefined : graph.things.get(id);
  if (thing !== undefined)
    return (
      <>
        <ThingInspector {...inspected} thing={thing} />
        {note}
      </>
    );
  const tie = id === undefined ? undefined : graph.ties.get(id);
  if (tie !== undefined)
    return (
      <>
        <TieInspector
          graph={graph}
          tie={tie}
          onSelect={(end) => act({ do: "select", id: end })}
        />
        {note}
      </>
    );
  const line = lines.find((known) => known.id === id);
  const ends =
    line === undefined ? endsOfPair(id ?? "") : ([line.from, line.to] as const);
  const ties = tiesOfLine(graph, line, ends);
  if (ends !== undefined && ties.length > 0)
    return (
      <PairInspector
        graph={graph}
        ends={ends}
        ties={ties}
        isJoint={line?.joint === true}
        act={act}
      />
    );
  return (
    <p className="kt-note">
      <Glossed>
        {t(
          id === undefined
            ? "network.nothingChosen"
            : isReady
              ? "network.notShown"
              : "states.loading",
        )}
      </Glossed>
    </p>
  );
}

/** The ties that a line stands for; drawn one by one, a pair is still all ties between two. */
const tiesOfLine = (
  graph: ReadGraph,
  line: Line | undefined,
  ends: readonly [string, string] | undefined,
): readonly ReadTie[] => {
  if (line !== undefined)
    return line.tieIds.flatMap((tieId) => graph.ties.get(tieId) ?? []);
  const [one, other] = ends ?? [];
  return [...graph.ties.values()].filter(
    ({ from, to }) =>
      (from === one && to === other) || (from === other && to === one),
  );
};
