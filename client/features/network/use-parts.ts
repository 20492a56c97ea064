import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { useAskAgain } from "../../api/ask-again.ts";
import { useAsk } from "../../api/provider.tsx";
import { mergeAll } from "../../graph/merge.ts";
import type { Addition } from "../../graph/questions.ts";
import type { View } from "../../graph/view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ReadingVariable } from "../../url/reading.ts";
import { askStep, type Came } from "./ask-step.ts";
import type { ReadPart } from "./network-part.ts";

/** The steps of a view with what came of each; undefined while it is awaited. */
export type Steps = {
  readonly came: readonly (Came | undefined)[];
  readonly retry: () => void;
};

/** The steps that make a view: around the centre, then each that was added. */
const stepsOf = ({
  centre,
  additions,
}: Pick<View, "centre" | "additions">): readonly Addition[] =>
  centre === undefined
    ? additions
    : [{ of: "walk", id: centre, kinds: [] }, ...additions];

/** Whether a step is about those whom the steps before it brought. */
const needsBefore = ({ of }: Addition): boolean =>
  of === "links" || of === "bring";

const partIn = (came: Came | undefined): ReadPart | undefined =>
  came?.kind === "ready" ? came.data : undefined;

/**
 * Asks for every step of a view under a reading, each once.
 * @param isWanted holds the questions back when false
 */
export function useSteps(
  view: View,
  reading: ReadingVariable,
  isWanted = true,
): Steps {
  const ask = useAsk();
  const asking = useRef(ask);
  asking.current = ask;
  const { lang } = useLanguage();
  const [known, setKnown] = useState<ReadonlyMap<string, Came>>(new Map());
  const asked = useRef(new Set<string>());
  const [attempt, setAttempt] = useState(0);
  const { centre, additions } = view;
  const steps = useMemo(
    () => (isWanted ? stepsOf({ centre, additions }) : []),
    [centre, additions, isWanted],
  );
  const readingText = JSON.stringify(reading);
  /** A step that needs those before it is another one after other steps. */
  const keys = useMemo(
    () =>
      steps.map((step, at) =>
        JSON.stringify([
          needsBefore(step) ? steps.slice(0, at + 1) : step,
          lang,
          readingText,
        ]),
      ),
    [steps, lang, readingText],
  );

  useEffect(() => {
    steps.forEach((step, at) => {
      const key = keys[at] ?? "";
      if (asked.current.has(key)) return;
      const before = keys.slice(0, at).map((each) => known.get(each));
      if (needsBefore(step) && before.some((came) => came === undefined))
        return;
      asked.current.add(key);
      const ids = [...mergeAll(before.map(partIn)).things.keys()];
      void askStep(step, ids, { ask: asking.current, lang, reading }).then(
        (came) => setKnown((now) => new Map(now).set(key, came)),
      );
    });
    // The reading is what its text says.
  }, [steps, keys, known, lang, readingText, attempt]);

  const askFailedAgain = useCallback(() => {
    const good = [...known].filter(([, { kind }]) => kind === "ready");
    asked.current = new Set(good.map(([key]) => key));
    setKnown(new Map(good));
    setAttempt((count) => count + 1);
  }, [known]);

  const came = useMemo(() => keys.map((key) => known.get(key)), [keys, known]);
  const retry = useAskAgain(
    came.some((step) => step !== undefined && step.kind !== "ready"),
    askFailedAgain,
  );
  return { came, retry };
}
