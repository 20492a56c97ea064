import { useCallback, useEffect, useRef } from "react";

/** Everything on the page that was not answered. */
const unanswered = new Set<() => void>();

/** Asks again for everything on the page that was not answered. */
export const askAllAgain = (): void => {
  for (const ask of [...unanswered]) ask();
};

/**
 * How to ask again: with everything else on the page that was not answered, since it is one server that was away.
 * @param ask asks again for this one
 */
export function useAskAgain(isUnanswered: boolean, ask: () => void) {
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => {
    if (!isUnanswered) return undefined;
    const again = () => asking.current();
    unanswered.add(again);
    return () => {
      unanswered.delete(again);
    };
  }, [isUnanswered]);
  return useCallback(() => {
    if (!isUnanswered) asking.current();
    askAllAgain();
  }, [isUnanswered]);
}
