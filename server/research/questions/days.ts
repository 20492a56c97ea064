import { quarterOf } from "../../re-registration/statistics/decisions.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts } from "../facts.ts";
import { type Count, countOf, numberOf, type Unit } from "../lay-out.ts";
import { type Chosen, words } from "../question.ts";
import { classesOf, isOf, isSettled } from "./common.ts";

/** A decision with the days of its place. */
export type Dated = Unit & {
  readonly classes: ReadonlySet<string>;
  /** Days under occupation of the place of the stay: the least and the most by the claims about its days. */
  readonly days: { readonly min: number; readonly max: number } | null;
  readonly quarter: string;
};

const placeOfStay = (facts: Facts) => {
  const stays = groupBy(
    facts.told.filter(
      ({ kind, value, isAffirmed, raions }) =>
        isAffirmed &&
        kind === "whereabouts" &&
        ["under-occupation", "in-hiding"].includes(value) &&
        raions.length > 0,
    ),
    ({ person }) => person,
  );
  return (person: string): string | null =>
    stays.get(person)?.[0]?.raions[0] ?? null;
};

/** The decisions asked for, each with the days of its place; null where no place is told. */
export const datedIn = (
  facts: Facts,
  { instance, where }: Chosen,
): readonly Dated[] => {
  const stayed = placeOfStay(facts);
  return facts.decisions
    .filter(isSettled)
    .filter(isOf(instance))
    .map(({ step, values }) => {
      const raion =
        where === "CASE" ? (values.DISTRICT[0] ?? null) : stayed(step.person);
      const days = facts.raions.get(raion ?? "")?.days ?? null;
      return {
        id: step.id,
        person: step.person,
        raion,
        behind: [step.id, step.person],
        classes: classesOf(values.OUTCOME),
        days:
          days?.min == null || days.max == null
            ? null
            : { min: days.min, max: days.max },
        quarter: quarterOf(step.bounds) ?? "",
      };
    });
};

const bandOf = (days: number, width: number): string => {
  const from = Math.floor(days / width) * width;
  return `${String(from).padStart(4, "0")}-${String(from + width - 1)}`;
};

/** In which step of so many days a decision is. */
export const bandsOf =
  (width: number) =>
  ({ days }: Dated): readonly string[] => {
    if (days === null) return ["unknown"];
    const [from, to] = [bandOf(days.min, width), bandOf(days.max, width)];
    return [from === to ? from : "rival"];
  };

/** What a step is called. */
export const namedBand = (code: string) => {
  if (code === "unknown")
    return { words: words("дни не известны", "days not known") };
  if (code === "rival")
    return {
      words: words("дни спорны: ступени разные", "days disputed: of two steps"),
    };
  const shown = code.replace(/^0+(?=\d)/u, "").replace("-", "–");
  return { words: words(`${shown} дней`, `${shown} days`) };
};

/** The raions of at least ten decisions, by the share of the expelled: each with its decisions and those that expelled. */
const byShare = (units: readonly Dated[]) =>
  [...groupBy(units, ({ raion }) => raion ?? "")]
    .filter(([, { length }]) => length >= 10)
    .map(([raion, own]) => {
      const expelled = own.filter(({ classes }) => classes.has("expelled"));
      return { raion, own, expelled, share: expelled.length / own.length };
    })
    .toSorted(
      (one, other) =>
        one.share - other.share || (one.raion < other.raion ? -1 : 1),
    );

/** The raions of the least and of the greatest share, each by its name and with its decisions. */
export const extremesIn = (
  units: readonly Dated[],
  facts: Facts,
): readonly Count[] => {
  const raions = byShare(units);
  const ends = [
    {
      key: "least",
      end: raions[0],
      ru: "наименьшая доля исключённых среди районов от 10 решений",
      en: "the least share of the expelled among raions of 10 decisions or more",
    },
    {
      key: "most",
      end: raions.at(-1),
      ru: "наибольшая доля исключённых среди районов от 10 решений",
      en: "the greatest share of the expelled among raions of 10 decisions or more",
    },
  ];
  return ends.map(({ key, end, ru, en }) => {
    if (end === undefined) return numberOf(key, words(ru, en), null);
    const { nameRu, nameEn } = facts.thing(end.raion);
    return countOf(
      key,
      words(`${nameRu}: ${ru}`, `${nameEn}: ${en}`),
      end.expelled,
      end.own.length,
    );
  });
};
