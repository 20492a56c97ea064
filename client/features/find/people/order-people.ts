import type { Outcome } from "../../../api/ask.ts";
import type { ResultOf } from "../../../api/graphql.ts";
import {
  peopleClaimsDocument,
  type PeopleFilter,
  peopleIdsDocument,
  peopleKeysDocument,
  peopleMatchesDocument,
} from "../../../api/people.documents.ts";
import type { useAsk } from "../../../api/provider.tsx";
import type { PeopleSort } from "../../../url/people-table.ts";
import type { ReadingVariable } from "../../../url/reading.ts";

type Ask = ReturnType<typeof useAsk>;

/** At most so many are put in another order than the alphabet's. */
export const mostSorted = 2_000;

/** Who is asked for, and in what order. */
export type Wanted = {
  readonly filter: PeopleFilter;
  readonly name: string;
  readonly sort: PeopleSort;
  readonly lang: "RU" | "EN";
  readonly reading: ReadingVariable;
};

/** Ids in the order asked for, and whether these are all. */
export type Order = {
  readonly ids: readonly string[];
  readonly isWhole: boolean;
};

const idsAtOnce = 200;

const askIds = (
  ask: Ask,
  { filter, lang, reading }: Wanted,
  after: string | null,
): Promise<Outcome<ResultOf<typeof peopleIdsDocument>>> =>
  ask(peopleIdsDocument, {
    filter: filter ?? null,
    sort: lang === "RU" ? "NAME_RU" : "NAME_LATIN",
    reading,
    after,
  });

/** Ids by name until there are enough, or the asker has gone. */
async function byName(
  ask: Ask,
  wanted: Wanted,
  enough: number,
  signal: AbortSignal,
): Promise<Outcome<Order>> {
  let ids: readonly string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = await askIds(ask, wanted, after);
    if (answer.kind !== "ready") return answer;
    const { nodes, pageInfo } = answer.data.people;
    ids = [...ids, ...nodes.map(({ id }) => id)];
    const isWhole = !pageInfo.hasNextPage;
    if (isWhole || ids.length >= enough || signal.aborted)
      return { kind: "ready", isStale: false, data: { ids, isWhole } };
    after = pageInfo.endCursor;
  }
}

const parts = (ids: readonly string[]): readonly string[][] =>
  Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, index) =>
    ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce),
  );

/** What each is sorted by; those without it come last, whichever way. */
type Keys = ReadonlyMap<string, string | number>;

async function keysOf(
  ask: Ask,
  { sort, lang, reading }: Wanted,
  ids: readonly string[],
): Promise<Outcome<Keys>> {
  const keys = new Map<string, string | number>();
  for (const part of parts(ids)) {
    if (sort.by === "CLAIMS") {
      const answer = await ask(peopleClaimsDocument, { ids: part, reading });
      if (answer.kind !== "ready") return answer;
      for (const { id, factoids } of answer.data.people.nodes)
        keys.set(id, factoids.totalCount);
    } else if (sort.by !== "NAME" && sort.by !== "MATCH") {
      const answer = await ask(peopleKeysDocument, {
        ids: part,
        facet: sort.by,
        lang,
        reading,
      });
      if (answer.kind !== "ready") return answer;
      for (const { id, told } of answer.data.people.nodes)
        if (told.length > 0)
          keys.set(id, told.map(({ term }) => term.label).join(", "));
    }
  }
  return { kind: "ready", isStale: false, data: keys };
}

async function ranksOf(
  ask: Ask,
  { name, reading }: Wanted,
): Promise<Outcome<Keys>> {
  const answer = await ask(peopleMatchesDocument, { query: name, reading });
  if (answer.kind !== "ready") return answer;
  return {
    kind: "ready",
    isStale: false,
    data: new Map(
      answer.data.search.edges.flatMap(({ node }, index) =>
        node.__typename === "Person" ? [[node.id, index] as const] : [],
      ),
    ),
  };
}

/** Ids by their keys; equal ones keep their order, those without a key are last. */
export function sortByKeys(
  ids: readonly string[],
  keys: Keys,
  { isDescending }: PeopleSort,
  lang: "RU" | "EN",
): readonly string[] {
  const collator = new Intl.Collator(lang.toLowerCase(), { numeric: true });
  const sign = isDescending ? -1 : 1;
  return ids.toSorted((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return typeof one === "number" && typeof other === "number"
      ? sign * (one - other)
      : sign * collator.compare(String(one), String(other));
  });
}

/**
 * Finds who is asked for and puts them in order.
 * @param enough by name, it stops when there are so many; every other order needs all, up to `mostSorted`
 */
export async function orderPeople(
  ask: Ask,
  wanted: Wanted,
  enough: number,
  signal: AbortSignal,
): Promise<Outcome<Order>> {
  const { sort, lang } = wanted;
  const isPlain = sort.by === "NAME" && !sort.isDescending;
  const named = await byName(
    ask,
    wanted,
    isPlain ? enough : mostSorted,
    signal,
  );
  if (named.kind !== "ready" || isPlain) return named;
  const { ids, isWhole } = named.data;
  if (sort.by === "NAME")
    return { ...named, data: { ids: ids.toReversed(), isWhole } };
  const keys =
    sort.by === "MATCH"
      ? await ranksOf(ask, wanted)
      : await keysOf(ask, wanted, ids);
  if (keys.kind !== "ready") return keys;
  return {
    ...named,
    data: { ids: sortByKeys(ids, keys.data, sort, lang), isWhole },
  };
}
