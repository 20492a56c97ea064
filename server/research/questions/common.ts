import { labelled, type TermRecord } from "../../factoid/kinds/declaration.ts";
import { term } from "../../factoid/kinds/term.ts";
import type { Decision } from "../../re-registration/statistics/decisions.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts, Told } from "../facts.ts";
import type { Column, Naming, Unit, Words } from "../lay-out.ts";
import { type Definition, words, wordsOf } from "../question.ts";

/** What a decision amounts to, in a few classes: a decision may be of several. */
const outcomeClasses = [
  labelled("expelled", "исключён", "expelled"),
  labelled("lesser", "иное взыскание", "a lesser penalty"),
  labelled("reregistered", "перерегистрирован", "re-registered"),
  labelled("candidate", "переведён в кандидаты", "to candidate"),
  labelled("reinstated", "восстановлен", "reinstated"),
  labelled("other", "иное", "something else"),
] as const;

const classByOutcome: Readonly<Record<string, string>> = {
  "penalty:expelled": "expelled",
  "penalty:note-of-fault": "lesser",
  "penalty:reprimand": "lesser",
  "penalty:severe-reprimand": "lesser",
  "penalty:entered-on-card": "lesser",
  "registration:reregistered": "reregistered",
  "registration:to-candidate": "candidate",
  "penalty:reinstated": "reinstated",
};

/** The classes of some outcomes, each written `kind:value`. */
export const classesOf = (outcomes: readonly string[]): ReadonlySet<string> =>
  new Set(outcomes.map((outcome) => classByOutcome[outcome] ?? "other"));

/** That the case was put off is no outcome. */
export const isSettled = ({ values }: Decision): boolean =>
  values.OUTCOME.some((outcome) => outcome !== "decision:pending");

type Classed = Unit & { readonly classes: ReadonlySet<string> };

/** A column for each class of outcomes; those that nobody has are left out, but for the first three. */
export const outcomeColumns = <U extends Classed>(
  units: readonly U[],
): readonly Column<U>[] =>
  outcomeClasses
    .filter(
      ({ code }, place) =>
        place < 3 || units.some(({ classes }) => classes.has(code)),
    )
    .map((one) => ({
      key: one.code,
      words: wordsOf(one),
      has: ({ classes }) => classes.has(one.code),
    }));

/** A column for those of whom no such decision is known. */
export const undecidedColumn: Column<Classed> = {
  key: "none",
  words: words("решения не известно", "no decision known"),
  has: ({ classes }) => classes.size === 0,
};

/** Which instance's decision counts. */
export const instanceDefinition: Definition = {
  key: "instance",
  words: words("Чьё решение", "Whose decision"),
  described: words(
    "Решение какой инстанции считается исходом проверки.",
    "Which instance's decision counts as the outcome of the check.",
  ),
  values: [
    labelled(
      "DISTRICT_COMMITTEE",
      "райкома, горкома",
      "of the district committee",
    ),
    labelled(
      "PRIMARY_ORGANIZATION",
      "первичной парторганизации",
      "of the primary organization",
    ),
    labelled("ANY", "любой инстанции", "of any instance"),
  ],
};

/** Whether a decision is of the instance asked for. */
export const isOf =
  (instance: string | undefined) =>
  ({ step }: Decision): boolean =>
    instance === undefined || instance === "ANY" || step.instance === instance;

/** By whom a claim must be told. */
export const voiceDefinition: Definition = {
  key: "voice",
  words: words("С чьих слов", "By whose word"),
  described: words(
    "Кто говорит первым: сам человек, органы и партийные инстанции или кто-то третий.",
    "Who speaks first: the person, organs and bodies of the party, or somebody else.",
  ),
  values: [
    labelled("ANY", "чьих угодно", "anybody's"),
    labelled("SELF", "самого человека", "the person's own"),
    labelled("BODIES", "органов и инстанций", "organs and bodies"),
    labelled("OTHERS", "других людей", "other people's"),
  ],
};

const bodies = ["PARTY_BODY", "SECURITY_ORGAN", "COURT"];

/** Who speaks: the person, a body or somebody else; what the source says of itself is nobody's. */
export const voiceOf = ({
  capacity,
}: Pick<Told, "capacity">): "SELF" | "BODIES" | "OTHERS" =>
  capacity === "SELF"
    ? "SELF"
    : bodies.includes(capacity)
      ? "BODIES"
      : "OTHERS";

/** Whether a claim is told by whom is asked for. */
export const isBy =
  (voice: string | undefined) =>
  (told: Told): boolean =>
    voice === undefined || voice === "ANY" || voiceOf(told) === voice;

/** Somebody with what was decided of them. */
export type DecidedPerson = Classed & { readonly steps: readonly string[] };

/** What was decided of a person by an instance: the classes of all decisions, and their steps. */
export function outcomesOf(facts: Facts, instance: string | undefined) {
  const settled = facts.decisions.filter(isSettled).filter(isOf(instance));
  const byPerson = groupBy(settled, ({ step }) => step.person);
  return (person: string): Omit<DecidedPerson, "id"> => {
    const own = byPerson.get(person) ?? [];
    const steps = own.map(({ step }) => step.id);
    return {
      person,
      raion: facts.raionOf(person),
      behind: [person, ...steps],
      steps,
      classes: classesOf(own.flatMap(({ values }) => values.OUTCOME)),
    };
  };
}

/** Somebody of whom a value is told, with what was decided of them. */
export type ToldUnit = DecidedPerson & {
  readonly value: string;
  readonly told: Told;
};

/** Whether a claim says anything: that something is not stated is a silence. */
export const isStated = ({ value }: Pick<Told, "value">): boolean =>
  value !== "" && value !== "not-stated";

/** A unit for each person of whom claims affirm only that nothing is stated. */
export const silentUnits = (
  claims: readonly Told[],
  of: ReturnType<typeof outcomesOf>,
): readonly DecidedPerson[] => {
  const affirmed = claims.filter(({ isAffirmed }) => isAffirmed);
  return [...groupBy(affirmed, ({ person }) => person)].flatMap(
    ([person, own]) =>
      own.some(isStated) ? [] : [{ id: person, ...of(person) }],
  );
};

/** A unit for each person and value that the claims affirm, the first claim of each. */
export const toldUnits = (
  claims: readonly Told[],
  of: ReturnType<typeof outcomesOf>,
): readonly ToldUnit[] => {
  const first = new Map<string, ToldUnit>();
  for (const told of claims) {
    const id = `${told.person} ${told.value}`;
    if (told.isAffirmed && isStated(told) && !first.has(id))
      first.set(id, { id, ...of(told.person), value: told.value, told });
  }
  return [...first.values()];
};

/** What a value of one kind is called. */
export const namedValue =
  (kind: string) =>
  (code: string): Naming => ({
    words: wordsOf(term("VALUE", `${kind}:${code}`)),
  });

/** What a code among some terms is called. */
export const namedAmong = (terms: readonly TermRecord[]) => {
  const byCode = new Map(terms.map((one) => [one.code, one]));
  return (code: string): Naming => {
    const found = byCode.get(code);
    return { words: found === undefined ? words(code, code) : wordsOf(found) };
  };
};

/** The name of somebody or something, which leads to their page. */
export const namedThing =
  (facts: Pick<Facts, "thing">) =>
  (id: string): Naming => {
    const { nameRu, nameEn } = facts.thing(id);
    return { words: words(nameRu, nameEn), entity: id };
  };

/** Units of people, once each. */
export const peopleUnit: Words = words("человек", "people");
export const decisionsUnit: Words = words("решений", "decisions");

/** The usual remarks on shares. */
export const onIntervals: Words = words(
  "Интервалы — Уилсона, 95 %; они считают решения независимыми, а решения одного бюро таковыми не являются: смотрите на число районов.",
  "Intervals are Wilson's, 95 %; they take decisions for independent, which those of one bureau are not: look at the number of raions.",
);
