import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/** Goes to the step that the address names, once the steps above it have their height. */
export function useScrollToAnchor(isReady: boolean): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (isReady && hash !== "") document.getElementById(hash)?.scrollIntoView();
  }, [isReady, hash]);
}
