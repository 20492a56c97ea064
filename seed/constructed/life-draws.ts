import type { Random } from "./random.ts";

/** Where the war took somebody. */
export type Path =
  | "stayed"
  | "cut-off"
  | "in-hiding"
  | "assignment"
  | "partisan"
  | "underground"
  | "captivity"
  | "evacuated"
  | "army";

export type Card =
  | "burned"
  | "torn"
  | "buried"
  | "hidden"
  | "lost"
  | "kept-to-the-end"
  | "surrendered"
  | "taken"
  | "given-to-another";

/** What somebody did for a living under the occupier. */
export type WorkUnder =
  | "none"
  | "worker"
  | "clerk"
  | "specialist"
  | "forced"
  | "official"
  | "elder"
  | "policeman";

/** The posts that make up the bureau of a raikom. */
export const posts = [
  "first-secretary",
  "second-secretary",
  "chairman",
  "nkvd-head",
  "nkgb-head",
  "military-head",
] as const;
export type Post = (typeof posts)[number];

/** Bureaux left, or went with the detachments; of the others most stayed. */
export const drawPath = (random: Random, post: Post | undefined): Path => {
  if (post !== undefined)
    return random.weighted<Path>([
      ["evacuated", 6],
      ["partisan", 4],
    ]);
  return random.weighted<Path>([
    ["stayed", 47],
    ["cut-off", 11],
    ["in-hiding", 8],
    ["assignment", 4],
    ["partisan", 8],
    ["underground", 2],
    ["captivity", 5],
    ["evacuated", 10],
    ["army", 5],
  ]);
};

/** What people of such a path did for a living. */
export const drawWork = (random: Random, path: Path): WorkUnder => {
  const rest: WorkUnder = "none";
  if (["evacuated", "army", "partisan", "in-hiding"].includes(path))
    return rest;
  return random.weighted<WorkUnder>([
    ["none", 34],
    ["worker", 32],
    ["clerk", 10],
    ["specialist", 9],
    ["forced", 8],
    ["official", 4],
    ["elder", 2],
    ["policeman", 1],
  ]);
};

/** What became of the card. */
export const drawCard = (random: Random, path: Path): Card => {
  if (["evacuated", "army"].includes(path))
    return random.weighted<Card>([
      ["kept-to-the-end", 92],
      ["lost", 8],
    ]);
  return random.weighted<Card>([
    ["burned", 30],
    ["torn", 6],
    ["buried", 18],
    ["hidden", 12],
    ["lost", 11],
    ["kept-to-the-end", 11],
    ["surrendered", 4],
    ["taken", 4],
    ["given-to-another", 4],
  ]);
};
