import { getNamedType } from "graphql";

import type { PeopleRead } from "./people-read.ts";
import type { Selected } from "./selection.ts";

/** How many there may be in lists whose size the arguments of a field around them bound, by their names. */
export type Sizes = Readonly<Record<string, number>>;

/** Where a field stands: what bounds its lists, and whether it is a root. */
export type Standing = {
  readonly sizes: Sizes;
  readonly isRoot: boolean;
  /** What is asked of people whom the root reads before it is known who is shown. */
  readonly pool?: PeopleRead | undefined;
};

/** A value of a record, against the record itself: an answer is made of them. */
export const weightOfValue = 0.2;

/** Members of a network when no budget is given (see `egoNetwork`). */
const usualNetwork = 300;

/** A list without `first`, for which nothing else is known. */
const usualList = 10;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : 0;

const numberOf = (value: unknown): number =>
  typeof value === "number" && value > 0 ? value : 0;

/** Whether a field answers with part of the graph, whatever its budget is called. */
const isNetwork = ({ args, type }: Selected): boolean =>
  getNamedType(type).name === "Network" || "budget" in args;

/** How many a network may have: its budget, or whom it is about. */
const networkOf = (field: Selected): number => {
  const { budget, ids } = field.args;
  const nodes = isObject(budget) ? numberOf(budget["nodes"]) : 0;
  return Math.max(1, nodes || sizeOf(ids) || usualNetwork);
};

const members = (size: number): Sizes => ({
  people: size,
  organizations: size,
  institutions: size,
  places: size,
  // Each tie is counted once for either end.
  ties: size * 2,
});

/** Two who are chosen, of ten at most. */
const pairsOfTen = 45;

/** Ties between two who follow each other on a way, and of one who was at a place. */
const parallelTies = 5;

/** Whether a root counts in respects, each with a list of values of its own. */
const isCounted = (args: Selected["args"]): boolean =>
  Array.isArray(args["dimensions"]);

const ofWays = ({ k, maxLength }: Selected["args"]): Sizes => {
  const [many, length] = [numberOf(k), numberOf(maxLength)];
  return {
    ...members(many * length),
    paths: many,
    steps: length,
    through: length,
  };
};

/** A claim is seldom told by more than two voices; a speaker seldom heard more often. */
const voicesOfClaim = 2;

const ofBoard = ({ speakers, questions, claims }: Selected["args"]): Sizes => {
  const [columns, rows, shown] = [speakers, questions, claims].map(numberOf);
  return {
    columns: columns ?? 0,
    rows: rows ?? 0,
    cells: Math.ceil(((shown ?? 0) * voicesOfClaim) / Math.max(1, rows ?? 1)),
    claims: 1,
    hearings: voicesOfClaim,
    interests: 3,
    whatBecame: 5,
    capacities: voicesOfClaim,
  };
};

/** Lists of the check as a whole, as they usually are: nothing in them is walked to. */
const ofStatistics: Sizes = {
  axes: 3,
  cells: 200,
  curve: 100,
  deciders: 10,
  judgedOwn: 50,
  outcomes: 3,
  persons: 10,
  values: 3,
  waits: 10,
  writers: 10,
};

/** Tables of a research question, as they usually are. */
const ofResearch: Sizes = {
  tables: 3,
  columns: 8,
  rows: 15,
  cells: 8,
  definitions: 4,
  values: 4,
  statistics: 3,
  counterEvidence: 3,
};

const monthNumber = (day: unknown): number =>
  12 * Number(String(day).slice(0, 4)) + Number(String(day).slice(5, 7));

const monthsIn = (from: unknown, to: unknown): number =>
  monthNumber(to) - monthNumber(from) + 1;

/** The five lanes of a life, each once. */
const lanesIn = (channel: unknown): number =>
  new Set(Array.isArray(channel) ? channel : []).size;

/** A lane seldom has more stretches, a life seldom more states at one time. */
const ofLives = ({ channel, ids }: Selected["args"]): Sizes => ({
  lanes: lanesIn(channel),
  stretches: 10,
  states: 1.2,
  beside: 0.5,
  lives: sizeOf(ids),
  agreement: lanesIn(channel),
  unknown: 1,
  // A life seldom has to do with one thing in more ways.
  ties: 2 * sizeOf(ids),
});

const ofDistribution = ({
  clock,
  from,
  to,
  daysBefore,
  daysAfter,
}: Selected["args"]): Sizes => ({
  moments:
    clock === "CALENDAR"
      ? Math.max(1, monthsIn(from, to))
      : Math.ceil((numberOf(daysBefore) + numberOf(daysAfter)) / 30),
  states: 12,
});

const ofFlow = ({ stages }: Selected["args"]): Sizes => ({
  steps: sizeOf(stages),
  cells: 10,
  bands: 30 * sizeOf(stages),
  parts: 50,
});

/** The most lives that are compared at once: the members of all clusters together. */
const mostCompared = 2_000;

const ofClusters = ({ as, clusters, judgedTo }: Selected["args"]): Sizes => ({
  clusters: numberOf(clusters),
  members: Math.ceil(mostCompared / Math.max(1, numberOf(clusters))),
  channels: lanesIn(isObject(as) ? as["channels"] : undefined),
  spread: 12,
  qualities: numberOf(judgedTo),
  leaves: 200,
  joins: 200,
  indicators: 4,
});

/** Few are told to have been at more than some places. */
const ofMovements = ({ people }: Selected["args"]): Sizes => ({
  movements: numberOf(people),
  stays: 5,
  moves: 4,
  told: 1.5,
  through: 0.5,
  rivals: 0.5,
});

/** What the arguments of a root bound inside it, by its name. */
const sizesByRoot: ReadonlyMap<string, (args: Selected["args"]) => Sizes> =
  new Map([
    ["paths", ofWays],
    ["testimonyBoard", ofBoard],
    ["whatIsNotKnown", () => ({ respects: 6 })],
    [
      "districtFigures",
      ({ districts }) => ({ figures: numberOf(districts), outcomes: 5 }),
    ],
    ["movements", ofMovements],
    [
      "dossier",
      ({ claims }) => ({ sections: 1, passages: numberOf(claims), claims: 1 }),
    ],
    ["verificationStatistics", () => ofStatistics],
    ["researchQuestion", () => ofResearch],
    ["researchQuestions", () => ({ ...ofResearch, researchQuestions: 16 })],
    ["trajectories", ofLives],
    ["compareLives", ofLives],
    ["stateDistribution", ofDistribution],
    ["trajectoryFlow", ofFlow],
    ["trajectoryClusters", ofClusters],
    [
      "typicalLives",
      ({ first }) => ({
        most: numberOf(first),
        least: numberOf(first),
        indicators: 4,
      }),
    ],
    [
      "similarLives",
      ({ first }) => ({ lives: numberOf(first), indicators: 4 }),
    ],
    // Three forms that matched are told, each by its words: six, in two ways at most.
    ["search", () => ({ why: 3, ways: 12 })],
    [
      "matchNames",
      ({ lines }) => ({ lines: sizeOf(lines), why: 3, ways: 12, doubts: 4 }),
    ],
    [
      "coPresence",
      ({ people }) => ({ people: numberOf(people), ties: parallelTies }),
    ],
  ]);

/** What the arguments of a root bound inside it; undefined for other fields. */
const sizesOfRoot = (field: Selected): Sizes | undefined => {
  const { name, args } = field;
  const named = sizesByRoot.get(name);
  if (named !== undefined) return named(args);
  const size = networkOf(field);
  if (name === "between")
    return { ...members(size), between: size, pairs: pairsOfTen };
  if (isCounted(args))
    return {
      facets: sizeOf(args["dimensions"]),
      values: numberOf(args["first"]),
    };
  return isNetwork(field) ? members(size) : undefined;
};

/** What bounds the lists inside a field. */
export const sizesIn = (
  field: Selected,
  { sizes, isRoot }: Standing,
): Sizes => {
  if (getNamedType(field.type).name === "PathStep")
    return { ties: parallelTies };
  return (isRoot ? sizesOfRoot(field) : undefined) ?? sizes;
};

/** Roots that are one thing, whose `first` bounds the lists inside it (`sizesOfRoot`). */
const boundsInside: ReadonlySet<string> = new Set([
  "typicalLives",
  "similarLives",
]);

/** Of lists that share one whole among them, such as the members of clusters, how much one has on average. */
const partOf = (name: string, sizes: Sizes): number =>
  name === "members" ? (sizes[name] ?? Infinity) : Infinity;

/** How many there may be of what a field gives: its `first`; members and ties of a network by its budget. */
export const boundOf = (
  { args, name }: Selected,
  isList: boolean,
  { sizes }: Standing,
): number => {
  const { first } = args;
  if (isCounted(args) || boundsInside.has(name)) return 1;
  if (typeof first === "number")
    return Math.max(1, Math.min(first, partOf(name, sizes)));
  if (!isList || name === "nodes" || name === "edges") return 1;
  return sizes[name] ?? usualList;
};

/** Conditions of a filter, with all that stands in its `and`, `or` and `not`. */
const conditionsOf = (filter: unknown): number => {
  if (Array.isArray(filter))
    return filter.reduce((sum: number, one) => sum + conditionsOf(one), 0);
  if (!isObject(filter)) return 0;
  return Object.entries(filter).reduce(
    (sum, [name, value]) =>
      sum + (["and", "or", "not"].includes(name) ? conditionsOf(value) : 1),
    0,
  );
};

const wordsOf = (text: unknown): number =>
  Math.min(6, String(text).trim().split(/\s+/).length);

/** Work of roots that look at more than they give, in records. Whoever reads everybody weighs so much that two of them are all that one question may ask. */
const ofRoots: Readonly<
  Record<string, (args: Readonly<Record<string, unknown>>) => number>
> = {
  // Both look at 2,000 written forms for each word.
  search: ({ query }) => 1_000 * wordsOf(query),
  suggest: ({ prefix }) => 1_000 * wordsOf(prefix),
  // Up to 100 written forms for each line.
  matchNames: ({ lines }) => 100 * sizeOf(lines),
  coverage: () => 10_000,
  // Each respect walks through the claims of all whom it counts.
  facets: ({ dimensions }) => 1_200 * sizeOf(dimensions),
  // Both look at up to 50,000 ties.
  paths: () => 10_000,
  between: () => 10_000,
  coPresence: () => 5_000,
  // The network is walked, then measured in many worlds.
  networkMeasures: () => 10_000,
  communities: () => 10_000,
  // Claims about one, and what is told of those who speak.
  testimonyBoard: ({ speakers }) => 1_000 + 50 * numberOf(speakers),
  // Its claims, with all that a file tells of them.
  dossier: ({ claims }) => 1_000 + 20 * numberOf(claims),
  // The claims of each, and who makes them.
  whatIsNotKnown: ({ people }) => 30 * numberOf(people),
  // Every step of every case is read, and what is told of it.
  verificationStatistics: () => 20_000,
  // The same, and the dates of each district.
  districtFigures: ({ districts }) => 22_000 + 10 * numberOf(districts),
  // The claims of each that name a place.
  movements: ({ people }) => 500 + 20 * numberOf(people),
  // The steps of every case, and what is told of people; or every claim of everybody.
  researchQuestion: () => 20_000,
  researchQuestions: () => 20_000,
  // Each reads up to 5,000 lives.
  stateDistribution: () => 24_500,
  trajectoryFlow: () => 24_500,
  // It reads up to 2,000 lives, and compares one with all of them.
  similarLives: () => 15_000,
  // These compare all pairs: more than a second of work for six hundred, so that neither who reads lives nor a map of all districts goes beside them.
  typicalLives: () => 34_000,
  trajectoryClusters: () => 28_500,
  // All pairs of a thousand are a million numbers, written out: nothing else of size beside them.
  sequenceTable: ({ format }) => (format === "DISTANCES" ? 40_000 : 24_500),
  jobProgress: () => 0,
  compareLives: ({ ids }) => 100 * sizeOf(ids),
  // A life is read from its spells, its places and their dates.
  trajectories: ({ first }) => 10 * numberOf(first),
  neighbours: () => 500,
  vocabulary: () => 0,
  namedReadings: () => 0,
  historians: () => 200,
  settings: () => 0,
};

const isPlain = (args: Readonly<Record<string, unknown>>): boolean =>
  ("id" in args && !("depth" in args)) || "first" in args;

/** Of a root of which nothing is known: more than a look-up or a page of a list. */
const workOfRoot = (field: Selected): number => {
  const { name, args } = field;
  const known = ofRoots[name];
  if (known !== undefined) return known(args);
  if (isNetwork(field))
    return networkOf(field) * 2 * (numberOf(args["depth"]) || 3);
  return isPlain(args) ? 0 : 2_000;
};

/** Coverage looks at all claims of its subject, a count at the whole list; what is told of a step also at its procedures, its linked steps or its person. */
const ofFields: Readonly<Record<string, number>> = {
  // All rules are checked for each time that it is asked.
  breaches: 25_000,
  edition: 1_000,
  coverage: 100,
  totalCount: 50,
  alleged: 50,
  documents: 20,
  instances: 100,
  notKnown: 500,
  referredToBy: 20,
  told: 10,
  standing: 20,
  waited: 30,
};

/** A stretch of a life tells itself how it stands; of a step of a case, all that refers to it does. */
const workOfField = ({ name, type }: Selected): number =>
  getNamedType(type).name === "Standing" ? 0 : (ofFields[name] ?? 0);

/** What a field makes the database look at beside what it gives, in records. */
export const workOf = (field: Selected, { isRoot }: Standing): number => {
  const conditions = conditionsOf(field.args["filter"]);
  return isRoot
    ? workOfRoot(field) + 500 * conditions
    : workOfField(field) + 50 * conditions;
};
