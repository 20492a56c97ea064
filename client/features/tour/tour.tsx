import { useLocation } from "@tanstack/react-router";
import {
  createContext,
  type ReactNode,
  useContext,
  useMemo,
  useState,
} from "react";

import { tourSteps } from "./steps.ts";
import { TourCard } from "./tour-card.tsx";
import { keepTourSeen, wasTourSeen } from "./tour-memory.ts";

const Start = createContext<() => void>(() => undefined);

/** Begins the tour anew. */
export const useStartTour = (): (() => void) => useContext(Start);

/** What the tour stands on: not asked for yet, at a step, over. */
type Standing =
  { readonly at: number; readonly isAskedFor: boolean } | undefined;

/**
 * The tour of a first visit: offered on the first page only, since whoever follows a cited address came for what it shows.
 * It covers nothing that it tells of, and takes the focus only from whoever asked for it.
 */
export function Tour({ children }: { readonly children: ReactNode }) {
  const { pathname, searchStr } = useLocation();
  const [standing, setStanding] = useState<Standing>(() =>
    wasTourSeen() || pathname !== "/" || /[?&]q=/u.test(searchStr)
      ? undefined
      : { at: 0, isAskedFor: false },
  );
  const start = useMemo(
    () => () => setStanding({ at: 0, isAskedFor: true }),
    [],
  );
  const step = standing === undefined ? undefined : tourSteps[standing.at];
  return (
    <Start value={start}>
      {standing !== undefined && step !== undefined && (
        <TourCard
          step={step}
          at={standing.at}
          isAskedFor={standing.isAskedFor}
          onGo={(at) => setStanding({ at, isAskedFor: true })}
          onEnd={() => {
            keepTourSeen();
            setStanding(undefined);
          }}
        />
      )}
      {children}
    </Start>
  );
}
