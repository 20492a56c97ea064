import type { OrderRule } from "../../server/reading/conflicts.ts";
import { cells, raikomOf } from "./bodies.ts";
import { between, inYear, onDay, since } from "./days.ts";
import type { Desk } from "./desk.ts";
import { hostOf } from "./institutions.ts";
import { type Life, lives } from "./lives.ts";
import { witnesses } from "./outsiders.ts";
import type { Draft } from "./records.ts";

/** What is told of one of the cohort, or of one without a party: by a paper of the check, without more ado. */
type Planted = Omit<Draft, "source" | "voices" | "leaf"> & {
  /** Whom the paper names as having told it, and when; else the raikom reports it. */
  readonly told?: { readonly by: string; readonly on: string };
};

/** Claims of which one or the other cannot be, and by what rule. */
type Clash = {
  readonly rule: OrderRule | "RIVALS";
  readonly kind: string;
  readonly grade: "CERTAIN" | "POSSIBLE";
  /** The claim that cannot be beside what else is told. */
  readonly wrong: Planted;
  /** What it cannot be beside, where nothing else of the cohort says so. */
  readonly beside?: Planted;
};

const at = (number: number): Life => {
  const life = lives[number];
  if (life === undefined) throw new Error(`No life ${String(number)}`);
  return life;
};
const ofPerson = (number: number) => {
  const { id, ru, en } = at(number);
  return (what: string, words: readonly [ru: string, en: string]) => ({
    id: `planted-${what}`,
    subject: id,
    ru: `${ru}: ${words[0]}`,
    en: `${en}: ${words[1]}`,
  });
};
const deadWitness = witnesses[25];
const ofDead = (what: string, words: readonly [ru: string, en: string]) => ({
  id: `planted-${what}`,
  subject: deadWitness?.id ?? "",
  ru: `${deadWitness?.ru ?? ""}: ${words[0]}`,
  en: `${deadWitness?.en ?? ""}: ${words[1]}`,
});

const autumn = between("1942-09-01", "1942-12-31");
const politotdel = cells.find(({ kind }) => kind === "mts");
const born = ofPerson(66);
const stood = ofPerson(33);
const whereabouts = ofPerson(133);
const behaved = ofPerson(166);
const employed = ofPerson(199);
const punished = ofPerson(233);
const decided = ofPerson(14);
const appointed = ofPerson(266);
const inquired = ofPerson(299);
const heard = ofPerson(333);

/** One contradiction of each sort, each with its place in the list. */
export const clashes: readonly Clash[] = [
  {
    rule: "RIVALS",
    kind: "membership",
    grade: "POSSIBLE",
    wrong: {
      ...stood("membership", ["беспартийный", "non-party"]),
      kind: "membership",
      value: "non-party",
      when: onDay("1943-06-01"),
    },
  },
  {
    rule: "RIVALS",
    kind: "birth",
    grade: "CERTAIN",
    wrong: {
      ...born("birth", ["родился на четыре года раньше", "born earlier"]),
      kind: "birth",
      when: inYear(at(66).born - 4),
    },
  },
  {
    rule: "RIVALS",
    kind: "death",
    grade: "CERTAIN",
    wrong: {
      ...ofDead("death-other", ["убит в бою", "killed in action"]),
      kind: "death",
      value: "killed-in-action",
      when: onDay("1942-11-20"),
    },
    beside: {
      ...ofDead("death", ["казнён по приговору", "executed by sentence"]),
      kind: "death",
      value: "executed",
      when: onDay("1942-11-10"),
    },
  },
  {
    rule: "RIVALS",
    kind: "whereabouts",
    grade: "CERTAIN",
    wrong: {
      ...whereabouts("rear", ["был в советском тылу", "in the Soviet rear"]),
      kind: "whereabouts",
      value: "in-the-rear",
      when: autumn,
    },
    beside: {
      ...whereabouts("deported", ["угнан на работы", "deported for labour"]),
      kind: "whereabouts",
      value: "deported",
      when: autumn,
    },
  },
  {
    rule: "RIVALS",
    kind: "conduct",
    grade: "CERTAIN",
    wrong: {
      ...behaved("for", [
        "агитировал за оккупантов, по словам источника",
        "spoke for the occupier, according to the source",
      ]),
      kind: "conduct",
      value: "agitated-for",
      when: onDay("1942-10-07"),
    },
    beside: {
      ...behaved("against", [
        "агитировал против оккупантов",
        "spoke against the occupier",
      ]),
      kind: "conduct",
      value: "agitated-against",
      when: onDay("1942-10-07"),
    },
  },
  {
    rule: "RIVALS",
    kind: "occupation-work",
    grade: "CERTAIN",
    wrong: {
      ...employed("administration", [
        "служил в управе",
        "worked in the administration",
      ]),
      kind: "occupation-work",
      value: "clerk",
      roles: { institution: hostOf(at(199).raion, "administration") },
      when: autumn,
    },
    beside: {
      ...employed("commune", ["работал в общине", "worked in the commune"]),
      kind: "occupation-work",
      value: "worker",
      roles: { institution: hostOf(at(199).raion, "commune") },
      when: autumn,
    },
  },
  {
    rule: "RIVALS",
    kind: "penalty",
    grade: "CERTAIN",
    wrong: {
      ...punished("severe", ["строгий выговор", "severe reprimand"]),
      kind: "penalty",
      value: "severe-reprimand",
      roles: { body: raikomOf(at(233).raion) },
      when: onDay("1943-12-02"),
    },
    beside: {
      ...punished("reprimand", ["выговор", "reprimand"]),
      kind: "penalty",
      value: "reprimand",
      roles: { body: raikomOf(at(233).raion) },
      when: onDay("1943-12-02"),
    },
  },
  {
    rule: "DECISION_BEFORE_MEETING",
    kind: "confirmation",
    grade: "CERTAIN",
    wrong: {
      ...decided("early", [
        "решение утверждено раньше, чем бюро собралось",
        "the decision is confirmed before the bureau met",
      ]),
      kind: "confirmation",
      value: "confirmed",
      roles: { body: raikomOf(at(14).raion) },
      when: onDay("1943-02-01"),
      about: `event/SYN-${at(14).code}-bureau`,
    },
  },
  {
    rule: "ACT_AFTER_DEATH",
    kind: "employment",
    grade: "CERTAIN",
    wrong: {
      ...ofDead("work", ["принят в колхоз", "taken on by the kolkhoz"]),
      kind: "employment",
      value: "kolkhoznik",
      roles: { institution: hostOf(at(250).raion, "kolkhoz") },
      when: since("1943-04-01"),
    },
  },
  {
    rule: "STATEMENT_AFTER_DEATH",
    kind: "card-fate",
    grade: "CERTAIN",
    wrong: {
      ...heard("said-dead", ["спрятал билет", "hid the card"]),
      kind: "card-fate",
      value: "hidden",
      when: autumn,
      told: { by: deadWitness?.id ?? "", on: "1943-06-02" },
    },
  },
  {
    rule: "OFFICE_IN_STOPPED_BODY",
    kind: "office",
    grade: "CERTAIN",
    wrong: {
      ...appointed("office", [
        "инструктор политотдела МТС",
        "instructor of the politotdel of the MTS",
      ]),
      kind: "office",
      value: "instructor",
      roles: { body: politotdel?.id },
      when: since("1943-09-01"),
    },
  },
  {
    rule: "NKGB_BEFORE_IT_WAS",
    kind: "inquiry",
    grade: "CERTAIN",
    wrong: {
      ...inquired("nkgb", [
        "опрошен в РО НКГБ",
        "questioned in the NKGB department",
      ]),
      kind: "inquiry",
      value: "questioned",
      roles: { investigator: hostOf(at(299).raion, "nkgb") },
      when: onDay("1943-03-18"),
    },
  },
];

/** What looks like a contradiction and is ordinary change, or could be. */
const ordinary: readonly Planted[] = [
  {
    ...ofDead("rehabilitated", ["реабилитирован", "rehabilitated"]),
    kind: "rehabilitation",
    when: onDay("1957-05-05"),
  },
  {
    ...ofPerson(366)("house", ["жил в районе", "lived in the raion"]),
    kind: "residence",
    roles: { place: at(366).home.id },
    when: autumn,
  },
  {
    ...ofPerson(366)("house-other", ["жил в хуторе", "lived in the khutor"]),
    kind: "residence",
    roles: { place: at(260).home.id },
    when: autumn,
  },
];

/** Tells what is planted, from one paper for each claim, so that rivals are of different witnesses. */
export const tellClashes = (desk: Desk): void => {
  const planted = [
    ...clashes.flatMap(({ wrong, beside }) =>
      beside === undefined ? [wrong] : [wrong, beside],
    ),
    ...ordinary,
  ];
  const raion = at(233).raion;
  for (const { told, ...draft } of planted) {
    const paper = desk.archive.file(desk.archive.ofRaion(raion, "check"), {
      id: `${draft.id}-paper`,
      kind: "report",
      ru: `Донесение: ${draft.ru}`,
      en: `Report: ${draft.en}`,
      day: "1944-02-10",
    });
    desk.tell({
      ...draft,
      source: paper.id,
      leaf: paper.leaf,
      voices: [
        told === undefined
          ? {
              speaker: raikomOf(raion),
              capacity: "REPORTING_SECRETARY",
              mediation: "PARAPHRASED",
            }
          : {
              speaker: told.by,
              capacity: "WITNESS",
              mediation: "MINUTED",
              utteredOn: told.on,
            },
      ],
    });
  }
};
