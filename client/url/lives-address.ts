import { codeIn, oneOf } from "./address-words.ts";
import { collectionIn, type CollectionSearch } from "./collection-address.ts";
import { parseSteps } from "./flow-steps.ts";
import { parseSequences, type SequenceSearch } from "./sequence-address.ts";

/** Parameters of the page of lives. */
export type LivesSearch = SequenceSearch &
  CollectionSearch & {
    show?: string | undefined;
    lane?: string | undefined;
    clock?: string | undefined;
    span?: string | undefined;
    group?: string | undefined;
    order?: string | undefined;
    district?: string | undefined;
    sex?: string | undefined;
    penalty?: string | undefined;
    life?: string | undefined;
    who?: string | undefined;
    compare?: string | undefined;
    split?: string | undefined;
    steps?: string | undefined;
    open?: string | undefined;
  };

/** Words of an address for codes of the API, in the order in which they are offered. */
export const laneWords = {
  single: "SINGLE",
  where: "WHEREABOUTS",
  work: "WORK_AND_SERVICE",
  party: "PARTY_STATUS",
  law: "LEGAL_STATUS",
} as const;
export const clockWords = {
  calendar: "CALENDAR",
  occupation: "SINCE_OCCUPATION",
  liberation: "SINCE_LIBERATION",
} as const;
export const splitWords = {
  district: "DISTRICT",
  sex: "SEX",
  conduct: "CONDUCT",
  body: "BODY",
} as const;

/** How many lives are set side by side: more would not be told apart. */
export const mostCompared = 6;

/** What the page shows. */
export const shows = [
  "lanes",
  "table",
  "states",
  "flow",
  "clusters",
  "typical",
  "similar",
] as const;
/** The views in which lives are compared as sequences of months. */
export const isSequences = (show: (typeof shows)[number]): boolean =>
  show === "clusters" || show === "typical" || show === "similar";

export const groups = [
  "none",
  "district",
  "outcome",
  "body",
  "cluster",
] as const;
export const orders = ["name", "sequence", "outcome"] as const;

const codesIn = <W extends Readonly<Record<string, string>>>(
  words: W,
  text: string | undefined,
): readonly W[keyof W][] =>
  (text ?? "").split(",").flatMap((part) => codeIn(words, part) ?? []);

const firstYear = 1917;
const lastYear = 1966;

const spanIn = (text: string | undefined) => {
  const [, from = "1941", to = "1945"] =
    /^(\d{4})-(\d{4})$/u.exec(text ?? "") ?? [];
  const isGood =
    Number(from) >= firstYear && Number(to) <= lastYear && from <= to;
  const [first, last] = isGood ? [from, to] : ["1941", "1945"];
  return { from: `${first}-01-01`, to: `${last}-12-31` };
};

/** Whose lives: what `people` takes, as far as this page offers it. */
const filterOf = (
  { district, sex, penalty }: LivesSearch,
  study: string | undefined,
) => ({
  ...(district?.startsWith("district/") === true
    ? { ownDistricts: [district] }
    : {}),
  ...(sex === undefined || sex === "" ? {} : { sexes: [sex] }),
  ...(penalty === undefined || penalty === "" ? {} : { penalties: [penalty] }),
  ...(study === undefined ? {} : { inCollection: [study] }),
});

/** Reads the page of lives from an address. What it cannot make sense of is as at the start. */
export const parseLives = (search: LivesSearch) => {
  const lanes = codesIn(laneWords, search.lane);
  return {
    ...parseSequences(search),
    show: oneOf(shows, search.show, "lanes"),
    lanes: lanes.length === 0 ? (["SINGLE"] as const) : lanes,
    clock: codeIn(clockWords, search.clock) ?? "CALENDAR",
    ...spanIn(search.span),
    group: oneOf(groups, search.group, "district"),
    order: oneOf(orders, search.order, "name"),
    filter: filterOf(search, collectionIn(search)),
    life: search.life?.startsWith("person/") === true ? search.life : undefined,
    /** Whose lane is shown and marked among the others. */
    who: search.who?.startsWith("person/") === true ? search.who : undefined,
    compare: (search.compare ?? "")
      .split(",")
      .filter((id) => id.startsWith("person/"))
      .slice(0, mostCompared),
    steps: parseSteps(search.steps),
    split: codeIn(splitWords, search.split) ?? null,
    open: search.open ?? "",
  };
};

export type LivesView = ReturnType<typeof parseLives>;
