import type { PairedWord } from "../names/match-person.ts";
import type { WayKind } from "../names/match-way.ts";
import type { Ranked } from "../names/rank.ts";

/** Why a line is not sure; the schema describes each. */
export type Doubt =
  | "SEVERAL"
  | "PART_OF_NAME"
  | "ONE_INITIAL"
  | "SILENT"
  | "MISSPELT"
  | "BEGINNING"
  | "OTHER_GENDER"
  | "DIFFERS";

export type Verdict = "SURE" | "DOUBTFUL" | "UNKNOWN";

/** How a line meets the people here, and why it is not sure. */
export type Judged = {
  readonly verdict: Verdict;
  readonly doubts: readonly Doubt[];
};

/** One who meets less well by more than this is no rival. */
const margin = 0.12;

const doubtOfWay: Readonly<Partial<Record<WayKind, Doubt>>> = {
  MISSPELT: "MISSPELT",
  PREFIX: "BEGINNING",
  PART: "BEGINNING",
  ABBREVIATED: "BEGINNING",
  FEMININE: "OTHER_GENDER",
  DIFFERS: "DIFFERS",
};

const pairsOf = ({ matches }: Ranked): readonly PairedWord[] =>
  matches[0]?.match.pairs ?? [];

const doubtsOfWays = (pairs: readonly PairedWord[]): readonly Doubt[] =>
  pairs.flatMap(({ meeting }) =>
    meeting.kinds.flatMap((kind) => doubtOfWay[kind] ?? []),
  );

const doubtsOfParts = (pairs: readonly PairedWord[]): readonly Doubt[] => {
  const has = (part: PairedWord["part"]) =>
    pairs.find((pair) => pair.part === part);
  const [family, given, patronymic] = [
    has("FAMILY"),
    has("GIVEN"),
    has("PATRONYMIC"),
  ];
  if (family === undefined || (given ?? patronymic) === undefined)
    return ["PART_OF_NAME"];
  if ([given, patronymic].some((pair) => pair && pair.written === undefined))
    return ["SILENT"];
  const isInitial = given?.meeting.kinds.includes("INITIALS") === true;
  const isOneLetter = given?.asked.kind === "initial";
  return patronymic === undefined && (isInitial || isOneLetter)
    ? ["ONE_INITIAL"]
    : [];
};

const isMisspelt = (ranked: Ranked): boolean =>
  doubtsOfWays(pairsOf(ranked)).includes("MISSPELT");

/** Whether another meets the line as well as the best one does, or nearly. Who meets by a slip is no rival of who meets without. */
const hasRival = ([best, ...others]: readonly Ranked[]): boolean =>
  best !== undefined &&
  others.some(
    (other) =>
      other.score >= best.score - margin &&
      (isMisspelt(best) || !isMisspelt(other)),
  );

/** What a line of a list is worth, given who answers it, the best first. */
export const judgeLine = (ranked: readonly Ranked[]): Judged => {
  const [best] = ranked;
  if (best === undefined) return { verdict: "UNKNOWN", doubts: [] };
  const pairs = pairsOf(best);
  const doubts = new Set<Doubt>([
    ...(hasRival(ranked) ? (["SEVERAL"] as const) : []),
    ...doubtsOfParts(pairs),
    ...doubtsOfWays(pairs),
  ]);
  return {
    verdict: doubts.size === 0 ? "SURE" : "DOUBTFUL",
    doubts: [...doubts],
  };
};
