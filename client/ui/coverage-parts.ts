import type { Coverage } from "../api/fragments.ts";

/** A figure of the coverage that is worth a word. */
export type CoveragePart = {
  readonly key:
    | "persons"
    | "claims"
    | "witnesses"
    | "undated"
    | "contested"
    | "unsourced"
    | "omitted";
  readonly count: number;
};

/** How many claims the reading itself left out. */
const leftOutByReading = ({ leftOut }: Coverage): number =>
  leftOut.reduce((sum, { count }) => sum + count, 0);

/** The figures to print: claims always, the rest when there are any. */
export function coverageParts(coverage: Coverage): readonly CoveragePart[] {
  const parts: readonly CoveragePart[] = [
    { key: "persons", count: coverage.persons },
    { key: "claims", count: coverage.claims },
    { key: "witnesses", count: coverage.witnesses },
    { key: "undated", count: coverage.undated },
    { key: "contested", count: coverage.contested },
    { key: "unsourced", count: coverage.unsourced },
    { key: "omitted", count: leftOutByReading(coverage) },
  ];
  return parts.filter(({ key, count }) => key === "claims" || count > 0);
}
