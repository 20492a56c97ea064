import { useMemo, useState } from "react";

import {
  type CommunitiesAnswer,
  communitiesDocument,
  type MeasuresAnswer,
  measuresDocument,
  type Range,
} from "../../api/network-measures.documents.ts";
import { type LiveAnswer, useAnswer } from "../../api/use-answer.ts";
import { periodVariable } from "../../graph/period.ts";
import { bounds, type MeasureName } from "../../graph/questions.ts";
import { tieKinds } from "../../graph/tie-kinds.ts";
import type { View } from "../../graph/view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useReading } from "../../url/use-reading.ts";
import { isMeasure } from "./colour-words.ts";
import type { ReadGraph } from "./network-part.ts";

/** A long answer that can be stopped and asked for again. */
export type Stoppable<Data> = LiveAnswer<Data> & {
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly start: () => void;
  /** More are shown than can be measured: so many. */
  readonly tooMany: number | undefined;
};

type Measured = { readonly networkMeasures: MeasuresAnswer };
type Divided = { readonly communities: CommunitiesAnswer };

/** Measures and communities of what is shown: asked of the server only when something needs them. */
export type Analysis = {
  readonly measured: Stoppable<Measured>;
  readonly divided: Stoppable<Divided>;
};

const orders = {
  degree: "DEGREE",
  strength: "STRENGTH",
  betweenness: "BETWEENNESS",
  closeness: "CLOSENESS",
  "page-rank": "PAGE_RANK",
  core: "CORE",
} as const;

type MeasuredThing = MeasuresAnswer["things"][number];

/** A measure of somebody, with its range. */
export const rangeOf = (thing: MeasuredThing, by: MeasureName): Range =>
  thing[by === "page-rank" ? "pageRank" : by];

/** The measure that things are ordered by: of the panel, else of the size. */
export const measureOf = ({ question, size }: View): MeasureName =>
  question?.of === "measures" ? question.by : (size ?? "betweenness");

const useStop = (key: string) => {
  const [stopped, setStopped] = useState<string>();
  return {
    isStopped: stopped === key,
    stop: () => setStopped(key),
    start: () => setStopped(undefined),
  };
};

/** Asks for what the view shows by size, colour and marks, and what its panel asks. */
export function useAnalysis(view: View, seen: ReadGraph): Analysis {
  const { lang } = useLanguage();
  const { input: reading } = useReading();
  const { filter, period, question } = view;
  const scope = useMemo(() => {
    const kinds = tieKinds.filter((kind) => !filter.ties.includes(kind));
    return {
      among: [...seen.things.keys()].sort(),
      kinds: kinds.length === tieKinds.length ? null : kinds,
      during: periodVariable(period),
    };
  }, [seen, filter.ties, period]);
  const count = scope.among.length;
  const isPossible = count > 0 && count <= bounds.links;
  const tooMany = count > bounds.links ? count : undefined;
  const key = JSON.stringify([scope, reading]);

  const measuring = useStop(`measures ${key}`);
  const isMeasured =
    view.size !== undefined ||
    view.cuts ||
    view.colour === "part" ||
    isMeasure(view.colour) ||
    question?.of === "measures";
  const measured = useAnswer(
    measuresDocument,
    { scope, by: orders[measureOf(view)], lang, reading },
    { pause: !isMeasured || !isPossible || measuring.isStopped },
  );

  const resolution = question?.of === "communities" ? question.resolution : 1;
  const dividing = useStop(`communities ${resolution} ${key}`);
  const isDivided =
    view.colour === "community" || question?.of === "communities";
  const divided = useAnswer(
    communitiesDocument,
    { scope, resolution, lang, reading },
    { pause: !isDivided || !isPossible || dividing.isStopped },
  );
  return {
    measured: { ...measured, ...measuring, tooMany },
    divided: { ...divided, ...dividing, tooMany },
  };
}
