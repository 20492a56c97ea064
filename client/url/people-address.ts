/** Respects in which people are chosen, in the order of the page, as an address writes them, with their fields of the filter. */
export const facetFields = {
  DISTRICT: "districts",
  PARTY_LEVEL: "partyLevels",
  INSTITUTION_KIND: "institutionKinds",
  CONDUCT: "conduct",
  CARD_FATE: "cardFates",
  REGISTRATION: "registrations",
  DECISION: "decisions",
  PENALTY: "penalties",
  REFERRAL: "referrals",
  GROUND: "grounds",
  OFFICE: "offices",
  SEX: "sexes",
  CREDENCE: "credences",
  GAP: "gaps",
  CONTESTED: "contested",
  SOURCE: "sources",
  COLLECTION: "inCollection",
} as const;

export type FacetName = keyof typeof facetFields;

const isFacet = (name: string): name is FacetName =>
  Object.hasOwn(facetFields, name);

/** All respects, in the order of the page. */
export const facetNames: readonly FacetName[] =
  Object.keys(facetFields).filter(isFacet);

/** What is asked of people in one respect. */
export type FacetChoice = {
  /** Any of these, or every one. */
  readonly values: readonly string[];
  readonly every: boolean;
  /** None of these. */
  readonly without: readonly string[];
  /** Of whom nothing is told in this respect; then there are no values. */
  readonly untold: boolean;
};

/** Conditions that hold together, one or none for each respect. */
export type Conditions = Readonly<Partial<Record<FacetName, FacetChoice>>>;

/** Who is asked for: whoever meets one of the sets of conditions. There is always a set, maybe an empty one. */
export type PeopleChoice = {
  readonly sets: readonly [Conditions, ...Conditions[]];
  /** Parts of the address that mean nothing to us. */
  readonly ignored: readonly string[];
};

export const noChoice: FacetChoice = {
  values: [],
  every: false,
  without: [],
  untold: false,
};

/** Sets of one address, and words of one set: more are left aside. */
const most = { sets: 8, words: 40 } as const;

const wordOf = (facet: FacetName): string =>
  facet.toLowerCase().replaceAll("_", "-");

const facetOfWord = (word: string): FacetName | undefined => {
  const name = word.toUpperCase().replaceAll("-", "_");
  return isFacet(name) ? name : undefined;
};

/** Signs that part lists stay out of what they list. */
const escape = (value: string): string =>
  value.replace(/[%,;]/gu, (sign) => encodeURIComponent(sign));
const unescape = (text: string): string =>
  text.replace(/%(?:25|2C|3B)/gu, (code) => decodeURIComponent(code));

const isEmpty = ({ values, without, untold }: FacetChoice): boolean =>
  values.length + without.length === 0 && !untold;

/** The conditions with another choice in a respect; an empty choice is none. */
export const withChoice = (
  conditions: Conditions,
  facet: FacetName,
  choice: FacetChoice,
): Conditions => {
  const { [facet]: _before, ...others } = conditions;
  return isEmpty(choice)
    ? others
    : {
        ...others,
        [facet]: { ...choice, every: choice.every && choice.values.length > 1 },
      };
};

type Change = (before: FacetChoice, value: string) => FacetChoice;

const add = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list : [...list, value];

const prefixes: readonly (readonly [string, Change])[] = [
  [
    "not-",
    (before, value) => ({ ...before, without: add(before.without, value) }),
  ],
  ["all-", (before) => ({ ...before, every: true })],
  ["no-", (before) => ({ ...before, values: [], untold: true })],
];

const include: Change = (before, value) =>
  before.untold ? before : { ...before, values: add(before.values, value) };

type Read = {
  readonly facet: FacetName;
  readonly change: Change;
  readonly value: string;
};

const readWord = (text: string): Read | undefined => {
  const colon = text.indexOf(":");
  const word = colon < 0 ? text : text.slice(0, colon);
  const value = colon < 0 ? "" : unescape(text.slice(colon + 1));
  const plain = facetOfWord(word);
  if (plain !== undefined)
    return value === "" ? undefined : { facet: plain, change: include, value };
  const [prefix, change] =
    prefixes.find(([begin]) => word.startsWith(begin)) ?? [];
  if (prefix === undefined || change === undefined) return undefined;
  const facet = facetOfWord(word.slice(prefix.length));
  const hasValue = prefix === "not-";
  return facet === undefined || hasValue !== (value !== "")
    ? undefined
    : { facet, change, value };
};

const listed = (text: string, sign: string): readonly string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readSet(text: string, ignored: string[]): Conditions {
  let conditions: Conditions = {};
  const every = new Set<FacetName>();
  listed(text, ",").forEach((word, index) => {
    const read = index < most.words ? readWord(word) : undefined;
    if (read === undefined) {
      ignored.push(word);
      return;
    }
    const { facet, change, value } = read;
    const next = change(conditions[facet] ?? noChoice, value);
    if (next.every) every.add(facet);
    conditions = { ...conditions, [facet]: next };
  });
  return facetNames.reduce<Conditions>((kept, facet) => {
    const choice = conditions[facet];
    return choice === undefined ? kept : withChoice(kept, facet, choice);
  }, {});
}

/**
 * Reads `where=penalty:expelled,not-card-fate:burned;no-penalty,district:district/x`: words parted by commas hold together,
 * sets parted by semicolons are alternatives. `not-` leaves a value out, `all-` asks for every value of a respect, `no-` for
 * those of whom nothing is told in it. What cannot be understood is left aside and named, never an error.
 */
export function parsePeople(where: string | undefined): PeopleChoice {
  const ignored: string[] = [];
  const [first = "", ...others] = (where ?? "").split(";");
  const kept = others.slice(0, most.sets - 1);
  ignored.push(...others.slice(most.sets - 1));
  return {
    sets: [
      readSet(first, ignored),
      ...kept.map((text) => readSet(text, ignored)),
    ],
    ignored,
  };
}

const writeChoice = (
  facet: FacetName,
  { values, every, without, untold }: FacetChoice,
): readonly string[] => {
  const word = wordOf(facet);
  return [
    ...values.map((value) => `${word}:${escape(value)}`),
    ...(every && values.length > 1 ? [`all-${word}`] : []),
    ...without.map((value) => `not-${word}:${escape(value)}`),
    ...(untold ? [`no-${word}`] : []),
  ];
};

const writeSet = (conditions: Conditions): string =>
  facetNames
    .flatMap((facet) => {
      const choice = conditions[facet];
      return choice === undefined ? [] : writeChoice(facet, choice);
    })
    .join(",");

/** Writes the choice into an address; nothing asked for leaves no trace. */
export const writePeople = (sets: PeopleChoice["sets"]): string | undefined => {
  const text = sets.map(writeSet).join(";");
  return text === "" ? undefined : text;
};
