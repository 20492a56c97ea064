import { slipsBetween } from "./letter-distance.ts";
import type { NameMatch, PairedWord } from "./match-person.ts";
import type { MatchWay, WayKind } from "./match-way.ts";
import type { NameWord } from "./name-word.ts";
import type { Romanization } from "./romanization-tables.ts";
import { romanizationsOf } from "./romanize.ts";

const systemsOf = (
  asked: NameWord,
  written: NameWord,
): readonly Romanization[] => {
  if (asked.isLatin === written.isLatin) return [];
  const [latin, cyrillic] = asked.isLatin ? [asked, written] : [written, asked];
  return romanizationsOf(latin.written, cyrillic.written);
};

/** Letters taken for each other, or left out: `а/о`, `н/–`. Compared by keys where the scripts differ. */
const slipsOf = (asked: NameWord, written: NameWord): readonly string[] => {
  const isCyrillic = !asked.isLatin && !written.isLatin;
  const slips = isCyrillic
    ? slipsBetween(asked.folded, written.folded)
    : slipsBetween(asked.keys[0] ?? "", written.keys[0] ?? "");
  return slips.map((slip) => `${slip.asked || "–"}/${slip.written || "–"}`);
};

const wayOf =
  ({ part, asked, written }: PairedWord) =>
  (kind: WayKind): MatchWay => ({
    part,
    kind,
    asked: asked.text,
    written: written?.text ?? "",
    romanizations:
      kind === "ROMANIZED" && written !== undefined
        ? systemsOf(asked, written)
        : [],
    slips:
      kind === "MISSPELT" && written !== undefined
        ? slipsOf(asked, written)
        : [],
  });

/** What a reader is told of a match, word by word in the order of the parts; parts on which the form is silent are left out. */
export const waysOf = ({
  pairs,
  isReordered,
}: NameMatch): readonly MatchWay[] => {
  const ways = pairs.flatMap((pair) => pair.meeting.kinds.map(wayOf(pair)));
  const texts = (pick: (pair: PairedWord) => string | undefined): string =>
    pairs.flatMap((pair) => pick(pair) ?? []).join(" ");
  const order: MatchWay = {
    part: "WHOLE",
    kind: "ORDER",
    asked: texts(({ asked }) => asked.text),
    written: texts(({ written }) => written?.text),
    romanizations: [],
    slips: [],
  };
  return isReordered ? [...ways, order] : ways;
};

/** The ways in one word, as the API told them before it told each: the weakest. */
export const howOf = (ways: readonly MatchWay[]): string => {
  const kinds = new Set(ways.map(({ kind }) => kind));
  const has = (...some: readonly WayKind[]): boolean =>
    some.some((kind) => kinds.has(kind));
  if (has("MISSPELT", "DIFFERS")) return "similar";
  if (has("ROMANIZED")) return "romanized";
  if (has("PREFIX", "PART")) return "prefix";
  return ways.every(({ kind }) => kind === "EXACT") ? "exact" : "folded";
};
