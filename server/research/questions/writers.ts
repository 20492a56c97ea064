import type { Formula } from "../../re-registration/statistics/formulae.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts } from "../facts.ts";
import type { Unit } from "../lay-out.ts";
import { words } from "../question.ts";
import { namedThing } from "./common.ts";

/** Two writers who share a formula, and whose words of it are certainly later; null: it is not known. */
type Pair = Unit & {
  readonly pair: readonly [string, string];
  readonly later: string | null;
};

/** Whether all words of one writer are of a certainly later day than some of the other's: they could have been taken over. */
const isAfter = ({ places }: Formula, one: string, other: string): boolean => {
  const mine = places.filter(({ writer }) => writer === one);
  return places.some(
    ({ writer, latest }) =>
      writer === other &&
      latest !== "" &&
      mine.every(({ earliest }) => latest < earliest),
  );
};

/** Whether it is not known whose words of the formula are later. */
export const isUnordered = ({ later }: Pair): boolean => later === null;

/** A unit for each formula that two writers share. */
export const pairsIn = (formulae: readonly Formula[]): readonly Pair[] =>
  formulae.flatMap((formula) =>
    formula.writers
      .map(({ writer }) => writer)
      .flatMap((one, place, all) =>
        all.slice(place + 1).map((other): Pair => {
          const shown = formula.places.find(({ writer }) => writer === one);
          return {
            id: [...[one, other].toSorted(), formula.passage].join(" "),
            person: shown?.person ?? "",
            raion: null,
            behind: [],
            pair: one < other ? [one, other] : [other, one],
            later: isAfter(formula, one, other)
              ? one
              : isAfter(formula, other, one)
                ? other
                : null,
          };
        }),
      ),
  );

/** The writers of a pair, whose words are later in fewer formulae first. */
const inOrder = (own: readonly Pair[]): readonly [string, string] => {
  const [one, other] = own[0]?.pair ?? ["", ""];
  const ofLater = (writer: string): number =>
    own.filter(({ later }) => later === writer).length;
  return ofLater(one) > ofLater(other) ? [other, one] : [one, other];
};

/** How the rows of pairs are made: an arrow where only the second is ever later, else a dash. */
export const rowsOfPairs = (pairs: readonly Pair[], facts: Facts) => {
  const keyOf = ({ pair }: Pair): string => pair.join("\n");
  const rows = new Map(
    [...groupBy(pairs, keyOf)].map(([key, own]) => {
      const [first, second] = inOrder(own);
      const known = new Set(own.flatMap(({ later }) => later ?? []));
      return [
        key,
        { first, second, sign: known.size === 1 ? "→" : "—" },
      ] as const;
    }),
  );
  const nameOf = (writer: string) => namedThing(facts)(writer).words;
  return {
    rowsOf: (unit: Pair) => [keyOf(unit)],
    named: (key: string) => {
      const { first = "", second = "", sign = "—" } = rows.get(key) ?? {};
      const [one, other] = [nameOf(first), nameOf(second)];
      return {
        words: words(
          `${one.ru} ${sign} ${other.ru}`,
          `${one.en} ${sign} ${other.en}`,
        ),
      };
    },
    isLater: (which: "first" | "second") => (unit: Pair) =>
      unit.later !== null && unit.later === rows.get(keyOf(unit))?.[which],
  };
};
