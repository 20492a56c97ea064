import { useEffect, useMemo, useRef, useState } from "react";

import type { Outcome } from "../../../api/ask.ts";
import { useAskAgain } from "../../../api/ask-again.ts";
import { useAsk } from "../../../api/provider.tsx";
import type { LiveAnswer } from "../../../api/use-answer.ts";
import { type Order, orderPeople, type Wanted } from "./order-people.ts";

/** Who is asked for, in order. What was answered before stays (and is called stale) until the next answer comes. */
export function useOrder(wanted: Wanted, enough: number): LiveAnswer<Order> {
  const ask = useAsk();
  const asking = useRef(ask);
  asking.current = ask;
  const [came, setCame] = useState<{
    readonly key: string;
    readonly outcome: Outcome<Order>;
  }>();
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([wanted, enough, attempt]);
  const parsed = useMemo(() => ({ wanted, enough }), [key]);

  useEffect(() => {
    const stop = new AbortController();
    const { wanted: asked, enough: many } = parsed;
    void orderPeople(asking.current, asked, many, stop.signal).then(
      (outcome) => {
        if (!stop.signal.aborted) setCame({ key, outcome });
      },
    );
    return () => stop.abort();
  }, [key, parsed]);

  const retry = useAskAgain(
    came !== undefined && came.outcome.kind !== "ready",
    () => setAttempt((count) => count + 1),
  );
  if (came === undefined) return { kind: "loading", retry };
  const { outcome } = came;
  return outcome.kind === "ready"
    ? { ...outcome, isStale: came.key !== key, retry }
    : { ...outcome, retry };
}
