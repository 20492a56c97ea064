import type { RootMapping, ValueMapping } from "../compile/mapping.ts";
import type { Plan } from "../compile/plan.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import { badInput } from "../http/errors.ts";
import { analyse, measuredAnswer, type Ranged } from "./analyse.ts";
import { inWorlds } from "./analysis/cuts.ts";
import { measuring } from "./measured.mapping.ts";
import type { MeasuredNetwork, Thing } from "./measured-network.ts";

/** The most things, pairs or communities that are listed at once: as many as a network may hold. */
const mostListed = 2000;

/** A list's `first`, checked: networks are listed whole, so it goes further than that of other lists. */
export const checkFirst = (
  plan: Plan,
  type: string,
  { sets }: Pick<Selected, "sets">,
): void => {
  for (const { key, args } of objectSelection(plan.scope, type, sets)) {
    const first = args["first"];
    if (typeof first !== "number") continue;
    if (first < 1 || first > mostListed)
      throw badInput(
        `${key}: first: ${first} is not a number from 1 to ${mostListed.toLocaleString("en")}`,
      );
  }
};

/** One entry of a measure as the API gives it. */
export const rangeAt = (
  { value, low, high }: Ranged,
  at: number,
  exact: boolean,
) => ({ value: value[at] ?? 0, low: low[at] ?? 0, high: high[at] ?? 0, exact });

/** What can only grow, or only shrink, when a tie is added: its range is exact whichever worlds were looked at. */
const steady = ["degree", "strength", "closeness", "core", "reach"] as const;
const wavering = ["betweenness", "pageRank"] as const;

const orders = {
  DEGREE: "degree",
  STRENGTH: "strength",
  BETWEENNESS: "betweenness",
  CLOSENESS: "closeness",
  PAGE_RANK: "pageRank",
  CORE: "core",
  REACH: "reach",
} as const;

type Answer = ReturnType<typeof measuredAnswer.parse>;
type Measured = {
  readonly network: MeasuredNetwork;
  readonly answer: Answer;
};

const thingAt = ({ network, answer }: Measured, number: number) => {
  const { things, worlds } = answer;
  const ranges = [
    ...steady.map((key) => [key, rangeAt(things[key], number, true)] as const),
    ...wavering.map(
      (key) => [key, rangeAt(things[key], number, worlds.exhaustive)] as const,
    ),
  ];
  return {
    ...network.things[number],
    ...Object.fromEntries(ranges),
    component: (answer.component[number] ?? 0) + 1,
    articulation: inWorlds[answer.articulation[number] ?? 0],
  };
};

const isOrder = (by: unknown): by is keyof typeof orders =>
  typeof by === "string" && by in orders;

type Listed = { readonly first?: unknown; readonly by?: unknown };

/** Those with most of a measure first, then by id. */
const thingsOf = (measured: Measured, { first, by }: Listed) => {
  const order = isOrder(by) ? orders[by] : "betweenness";
  const { value } = measured.answer.things[order];
  return [...value.keys()]
    .sort(
      (one, other) => (value[other] ?? 0) - (value[one] ?? 0) || one - other,
    )
    .slice(0, Number(first))
    .map((number) => thingAt(measured, number));
};

const tiesByPair = ({ network, answer }: Measured): readonly string[][] => {
  const ties: string[][] = Array.from(answer.pairs.one, () => []);
  answer.pairs.ofTie.forEach((pair, tie) =>
    ties[pair]?.push(network.ties[tie] ?? ""),
  );
  return ties;
};

/** Bridges first, the certain before the possible; then by the ids of the two. */
const pairsOf = (measured: Measured, { first }: Listed) => {
  const { things } = measured.network;
  const { one, other, certain, bridge } = measured.answer.pairs;
  const ties = tiesByPair(measured);
  const idOf = (number: number | undefined) => things[number ?? -1]?.id ?? "";
  return [...one.keys()]
    .sort(
      (a, b) =>
        (bridge[b] ?? 0) - (bridge[a] ?? 0) ||
        (one[a] ?? 0) - (one[b] ?? 0) ||
        (other[a] ?? 0) - (other[b] ?? 0),
    )
    .slice(0, Number(first))
    .map((pair) => ({
      one: idOf(one[pair]),
      other: idOf(other[pair]),
      ties: ties[pair],
      certain: certain[pair] === 1,
      bridge: inWorlds[bridge[pair] ?? 0],
    }));
};

const wholeOf = ({ whole, worlds }: Answer) => ({
  density: rangeAt(whole.density, 0, true),
  components: rangeAt(whole.components, 0, true),
  largest: rangeAt(whole.largest, 0, true),
  diameter: rangeAt(whole.diameter, 0, worlds.exhaustive),
  transitivity: rangeAt(whole.transitivity, 0, worlds.exhaustive),
});

const measureNetwork = measuring(
  "NetworkMeasures",
  async (network, _args, means) => {
    const answer = await analyse(
      "measure",
      network.columns,
      (raw) => measuredAnswer.parse(raw),
      means,
    );
    const measured: Measured = { network, answer };
    return {
      measured,
      size: network.things.length,
      tieCount: network.ties.length,
      pairCount: answer.pairs.one.length,
      ...wholeOf(answer),
      worlds: answer.worlds,
    };
  },
);

/** `networkMeasures`: who is central, what holds a network together, and how far doubt leaves that open. */
export const networkMeasuresRoot: RootMapping = (plan, selected) => {
  checkFirst(plan, "NetworkMeasures", selected);
  return measureNetwork(plan, selected);
};

type WithMeasured = { readonly measured: Measured };

/** The name of someone measured, in one of both languages. */
export const displayNameOf = (
  { nameRu, nameEn }: Thing,
  { lang }: Readonly<Record<string, unknown>>,
): string => (lang === "EN" ? nameEn || nameRu : nameRu || nameEn);

/** Lists of what was measured are cut as they are asked for. */
export const measuresValues: readonly ValueMapping[] = [
  {
    type: "NetworkMeasures",
    fields: {
      things: ({ measured }: WithMeasured, args: Listed) =>
        thingsOf(measured, args),
      pairs: ({ measured }: WithMeasured, args: Listed) =>
        pairsOf(measured, args),
    },
  },
  { type: "MeasuredThing", fields: { displayName: displayNameOf } },
];
