import { isDay } from "../../shared/dates/calendar-day.ts";
import { collectionIn, type CollectionSearch } from "./collection-address.ts";
import { parsePeople } from "./people-address.ts";
import { filterOfChoice } from "./people-filter.ts";

/** Parameters of the map; whoever is followed as found takes the words of the search too. */
export type MapSearch = CollectionSearch & {
  by?: string | undefined;
  outcome?: string | undefined;
  mark?: string | undefined;
  day?: string | undefined;
  step?: string | undefined;
  move?: string | undefined;
  at?: string | undefined;
  claims?: string | undefined;
};

/** What the districts are shown by, in the order of the page. */
export const measures = [
  "occupied",
  "liberated",
  "days",
  "people",
  "cases",
  "decisions",
  "outcome",
] as const;

/** How far a step of the slider goes. */
export const stepLengths = ["week", "day", "month"] as const;
export type StepLength = (typeof stepLengths)[number];

/** Whom the map follows: some people by their ids, or whoever the search of the same address finds. */
export type Followed =
  | { readonly kind: "people"; readonly ids: readonly string[] }
  | { readonly kind: "found" };

/** The most people who are followed by their ids. */
export const mostFollowed = 40;

/** The most people of a search whose movements are asked for at once. */
export const mostMoving = 120;

const followedOf = (text: string | undefined): Followed | undefined => {
  if (text === "found") return { kind: "found" };
  const ids = [
    ...new Set(
      (text ?? "").split(",").filter((id) => id.startsWith("person/")),
    ),
  ].slice(0, mostFollowed);
  return ids.length === 0 ? undefined : { kind: "people", ids };
};

/** How an address writes whom the map follows. */
export const writeFollowed = (
  followed: Followed | undefined,
): string | undefined =>
  followed === undefined
    ? undefined
    : followed.kind === "found"
      ? "found"
      : followed.ids.join(",");

/** Reads the map from an address. What it cannot make sense of is as at the start. */
export const parseMap = (search: MapSearch) => ({
  by: measures.find((one) => one === search.by) ?? "occupied",
  /** The outcome whose share is shown, `kind:value`; the first that occurs when none is named. */
  outcome: search.outcome === "" ? undefined : search.outcome,
  mark: search.mark === "size" ? ("size" as const) : ("colour" as const),
  /** The day on which the districts are shown; undefined: they are shown by the measure. */
  day: search.day !== undefined && isDay(search.day) ? search.day : undefined,
  step: stepLengths.find((one) => one === search.step) ?? "week",
  followed: followedOf(search.move),
  /** The study to whose collection cases and people are narrowed. */
  collection: collectionIn(search),
  at: search.at?.startsWith("district/") === true ? search.at : undefined,
  claims: (search.claims ?? "")
    .split(",")
    .filter((id) => id.startsWith("factoid/"))
    .slice(0, 40),
});

export type MapView = ReturnType<typeof parseMap>;

/** The people whom the map follows, as the API takes them. */
export const followedFilter = (
  followed: Followed,
  {
    where,
    q,
    words,
    collection,
  }: {
    readonly where?: string | undefined;
    readonly q?: string | undefined;
    readonly words?: string | undefined;
    readonly collection?: string | undefined;
  },
) => {
  const whom =
    followed.kind === "people"
      ? { ids: [...followed.ids] }
      : filterOfChoice(parsePeople(where), {
          name: (q ?? "").trim(),
          words: (words ?? "").trim().slice(0, 200),
        });
  return collection === undefined
    ? whom
    : { and: [whom, { inCollection: [collection] }] };
};
