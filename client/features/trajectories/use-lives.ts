import { useEffect, useRef, useState } from "react";

import type { Outcome } from "../../api/ask.ts";
import type { ResultOf, VariablesOf } from "../../api/graphql.ts";
import { useAsk } from "../../api/provider.tsx";
import { type Life, livesDocument } from "../../api/trajectories.documents.ts";

type Variables = Omit<VariablesOf<typeof livesDocument>, "after">;
type Came = Outcome<ResultOf<typeof livesDocument>>;
type Page = ResultOf<typeof livesDocument>["trajectories"];

/** Lives as they come, a page after the other. */
export type LoadedLives = {
  readonly lives: readonly Life[];
  /** How many there are in all; undefined until the first page has come. */
  readonly total: number | undefined;
  readonly isLoading: boolean;
  /** Why no more came, `offline` when nothing does; undefined when nothing failed. */
  readonly failed: string | undefined;
  readonly retry: () => void;
};

/** More are asked for only after narrowing: a page is drawn from memory. */
const mostLoaded = 2_100;

const nothing = {
  lives: [],
  total: undefined,
  isLoading: true,
  failed: undefined,
} as const;

/** Loads all lives that the question asks for, up to a bound, and shows them as they come. */
export function useLives(variables: Variables): LoadedLives {
  const ask = useAsk();
  const asking = useRef(ask);
  asking.current = ask;
  const [loaded, setLoaded] = useState<Omit<LoadedLives, "retry">>(nothing);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(variables);
  const asked = useRef(variables);
  asked.current = variables;

  useEffect(() => {
    let isOver = false;
    const load = async () => {
      setLoaded(nothing);
      let after: string | null = null;
      let lives: readonly Life[] = [];
      do {
        const answer: Came = await asking.current(livesDocument, {
          ...asked.current,
          after,
        });
        if (isOver) return;
        if (answer.kind !== "ready") {
          const failed = answer.kind === "offline" ? "offline" : answer.message;
          setLoaded((before) => ({ ...before, isLoading: false, failed }));
          return;
        }
        const { nodes, pageInfo, totalCount }: Page = answer.data.trajectories;
        lives = [...lives, ...nodes];
        after =
          pageInfo.hasNextPage && lives.length < mostLoaded
            ? pageInfo.endCursor
            : null;
        setLoaded({
          lives,
          total: totalCount,
          isLoading: after !== null,
          failed: undefined,
        });
      } while (after !== null);
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [key, attempt]);

  return { ...loaded, retry: () => setAttempt((count) => count + 1) };
}
