import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from "react";

import type { Coverage } from "../api/fragments.ts";

const Shown = createContext<Coverage | undefined>(undefined);
const Show = createContext<(coverage: Coverage | undefined) => void>(
  () => undefined,
);

/** Lets a page tell the frame what stands behind what it shows. */
export function ShownCoverageProvider({
  children,
}: {
  readonly children: ReactNode;
}) {
  const [coverage, setCoverage] = useState<Coverage>();
  return (
    <Show value={setCoverage}>
      <Shown value={coverage}>{children}</Shown>
    </Show>
  );
}

/** Prints this coverage beside the reading while the component is shown. */
export function useShownCoverage(coverage: Coverage | undefined): void {
  const show = useContext(Show);
  useEffect(() => {
    show(coverage);
    return () => show(undefined);
  }, [coverage, show]);
}

/** What the page shown now stands on. */
export const useCoverageOfPage = (): Coverage | undefined => useContext(Shown);
