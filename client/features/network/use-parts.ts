import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { Answer } from "../../api/answer.ts";
import { networkDocument } from "../../api/network.documents.ts";
import { useAsk } from "../../api/provider.tsx";
import type { Expansion, View } from "../../graph/view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ReadingVariable } from "../../url/reading.ts";
import { partOf, type ReadPart } from "./network-part.ts";

/** What became of one step: a part, or undefined where there is nobody with that id. */
type Came = Exclude<Answer<ReadPart | undefined>, { kind: "loading" }>;

/** The steps of a view with what came of each; undefined while it is awaited. */
export type Steps = {
  readonly came: readonly (Came | undefined)[];
  readonly retry: () => void;
};

/** The walks that make a view: around the centre, then each that was added. */
const walksOf = ({
  centre,
  expansions,
}: Pick<View, "centre" | "expansions">): readonly Expansion[] =>
  centre === undefined ? [] : [{ id: centre, kinds: [] }, ...expansions];

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
  const { centre, expansions } = view;
  const walks = useMemo(
    () => (isWanted ? walksOf({ centre, expansions }) : []),
    [centre, expansions, isWanted],
  );
  const readingText = JSON.stringify(reading);
  const keyOf = useCallback(
    ({ id, kinds }: Expansion) =>
      JSON.stringify([id, kinds, lang, readingText]),
    [lang, readingText],
  );

  useEffect(() => {
    for (const walk of walks) {
      const key = keyOf(walk);
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      void asking
        .current(networkDocument, {
          id: walk.id,
          kinds: walk.kinds.length === 0 ? null : [...walk.kinds],
          lang,
          reading,
        })
        .then((answer) => {
          const came: Came =
            answer.kind === "ready"
              ? {
                  ...answer,
                  data:
                    answer.data.egoNetwork === null
                      ? undefined
                      : partOf(answer.data.egoNetwork, walk.id),
                }
              : answer;
          setKnown((before) => new Map(before).set(key, came));
        });
    }
  }, [walks, keyOf, lang, reading, attempt]);

  const retry = useCallback(() => {
    const good = [...known].filter(([, { kind }]) => kind === "ready");
    asked.current = new Set(good.map(([key]) => key));
    setKnown(new Map(good));
    setAttempt((count) => count + 1);
  }, [known]);

  const came = useMemo(
    () => walks.map((walk) => known.get(keyOf(walk))),
    [walks, known, keyOf],
  );
  return { came, retry };
}
