/** A step of the tour: what it is about, and the page where that can be tried. */
export type TourStep = {
  readonly key: "find" | "network" | "reading" | "source" | "study";
  readonly to: string | undefined;
};

/** The steps in order. */
export const tourSteps: readonly TourStep[] = [
  { key: "find", to: "/" },
  { key: "network", to: "/network" },
  { key: "reading", to: undefined },
  { key: "source", to: undefined },
  { key: "study", to: "/studies" },
];
