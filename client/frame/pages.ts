/** A page of the list on the left. Only pages that work are here. */
export type ListedPage = {
  readonly key:
    | "find"
    | "network"
    | "trajectories"
    | "map"
    | "verification"
    | "cohort"
    | "testimony"
    | "contradictions"
    | "gaps"
    | "questions"
    | "views"
    | "studies"
    | "query"
    | "help";
  readonly address: string;
  /** Served by the server outside this page: opened by a plain link. */
  readonly isOutside: boolean;
};

/** The pages that there are now. */
export const listedPages: readonly ListedPage[] = [
  { key: "find", address: "/", isOutside: false },
  { key: "network", address: "/network", isOutside: false },
  { key: "trajectories", address: "/trajectories", isOutside: false },
  { key: "map", address: "/map", isOutside: false },
  { key: "verification", address: "/verification", isOutside: false },
  { key: "cohort", address: "/verification/cohort", isOutside: false },
  { key: "testimony", address: "/testimony", isOutside: false },
  { key: "contradictions", address: "/contradictions", isOutside: false },
  { key: "gaps", address: "/gaps", isOutside: false },
  { key: "questions", address: "/questions", isOutside: false },
  { key: "views", address: "/views", isOutside: false },
  { key: "studies", address: "/studies", isOutside: false },
  { key: "help", address: "/help", isOutside: false },
  { key: "query", address: "/graphql", isOutside: true },
];
