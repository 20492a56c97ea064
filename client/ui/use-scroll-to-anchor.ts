import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

/**
 * Goes to the place that the address names, once what stands above it has its height.
 * @param isReady whether it has
 * @param onMissing told what the address names when it is not on the page
 */
export function useScrollToAnchor(
  isReady: boolean,
  onMissing?: (anchor: string) => void,
): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    const anchor = decoded(hash);
    if (!isReady || anchor === "") return;
    const place = document.getElementById(anchor);
    if (place === null) {
      onMissing?.(anchor);
      return;
    }
    place.scrollIntoView();
    place.focus({ preventScroll: true });
    // Once for each address: whoever has read on is not taken back.
  }, [isReady, hash]);
}
