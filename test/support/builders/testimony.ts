import type { EvidenceInput } from "../../../server/exchange/import/evidence-batch.ts";
import { factoid, kolkhoz, person, source } from "./evidence.ts";

const named = (name: string) => ({ ru: name, en: name });

const paper = (id: string, day?: string) => ({
  ...source(id),
  kind: "interrogation-record",
  ...(day === undefined ? {} : { dated: { edtf: day } }),
});

type Voice = NonNullable<EvidenceInput["factoids"]>[number]["told"][number];

const self = (utteredOn: string): readonly [Voice] => [
  {
    speaker: "person/ivanov",
    capacity: "SELF",
    mediation: "SIGNED_RECORD",
    circumstance: "INTERROGATION",
    utteredOn,
  },
];

const by = (
  speaker: string,
  capacity: Voice["capacity"],
  utteredOn = "",
): readonly [Voice] => [
  { speaker: `person/${speaker}`, capacity, mediation: "MINUTED", utteredOn },
];

const ofIvanov = { subject: "person/ivanov" };

const step = (id: string, procedure: string) => ({
  id: `event/${id}`,
  name: named(id),
  kind: "decision",
  procedure: `procedure/${procedure}`,
});

type Procedure = NonNullable<EvidenceInput["procedures"]>[number];

const procedure = (
  id: string,
  whose: string,
  more: Partial<Procedure> = {},
): Procedure => ({
  id: `procedure/${id}`,
  name: named(id),
  kind: "REREGISTRATION",
  person: `person/${whose}`,
  ...more,
});

/**
 * What was said of Ivanov. On 24 April 1943 he wrote that his card was lost and that he was summoned; on 16 June he says that he burned
 * it and was never summoned. Petrova, his sister, was heard on 18 March. Sidorov, of the same kolkhoz, spoke on a day of May; his own case
 * was decided on 1 May and, on appeal, on 1 August. A memoir names nobody. Ivanov's own case ended on 6 July; another was of 1947.
 */
export const saidOfIvanov: Partial<EvidenceInput> = {
  people: [person("ivanov"), person("petrova"), person("sidorov")],
  institutions: [kolkhoz("zarya")],
  sources: [
    paper("written", "1943-04-24"),
    paper("heard", "1943-06-16"),
    paper("petrova-heard"),
    paper("sidorov-spoke", "1943-05"),
    source("memoir"),
    paper("minutes", "1943-07-06"),
  ],
  procedures: [
    procedure("ivanov", "ivanov", {
      gaveRiseTo: ["procedure/ivanov-appeal"],
    }),
    procedure("ivanov-appeal", "ivanov", { kind: "APPEAL" }),
    procedure("ivanov-later", "ivanov", { kind: "PERSONAL_CASE" }),
    procedure("sidorov", "sidorov"),
  ],
  caseEvents: [
    step("ivanov-bureau", "ivanov"),
    step("ivanov-review", "ivanov-appeal"),
    step("ivanov-later", "ivanov-later"),
    step("sidorov-bureau", "sidorov"),
    step("sidorov-review", "sidorov"),
  ],
  factoids: [
    factoid("lost", "card-fate", {
      roles: ofIvanov,
      value: "lost",
      from: "written",
      leaf: "27",
      told: self("1943-04-24"),
    }),
    factoid("summoned", "occupier-contact", {
      roles: ofIvanov,
      value: "summoned",
      from: "written",
      told: self("1943-04-24"),
    }),
    factoid("stayed-ill", "reason-for-staying", {
      roles: ofIvanov,
      value: "illness",
      from: "written",
      told: self("1943-04-24"),
    }),
    factoid("burned", "card-fate", {
      roles: ofIvanov,
      value: "burned",
      from: "heard",
      told: self("1943-06-16"),
    }),
    factoid("not-summoned", "occupier-contact", {
      roles: ofIvanov,
      value: "summoned",
      polarity: "DENIES",
      from: "heard",
      told: self("1943-06-16"),
    }),
    factoid("ill-again", "reason-for-staying", {
      roles: ofIvanov,
      value: "illness",
      from: "heard",
      told: self("1943-06-16"),
    }),
    factoid("saw-surrendered", "card-fate", {
      roles: ofIvanov,
      value: "surrendered",
      from: "petrova-heard",
      told: by("petrova", "WITNESS", "1943-03-18"),
    }),
    factoid("helped", "help-to-partisans", {
      roles: ofIvanov,
      value: "food",
      from: "sidorov-spoke",
      told: by("sidorov", "WITNESS"),
    }),
    factoid("remembered", "help-to-partisans", {
      roles: ofIvanov,
      value: "food",
      from: "memoir",
    }),
    factoid("expelled", "penalty", {
      roles: ofIvanov,
      value: "expelled",
      edtf: "1943-07-06",
      from: "minutes",
      about: "event/ivanov-bureau",
    }),
    factoid("reinstated", "penalty", {
      roles: ofIvanov,
      value: "reinstated",
      edtf: "1944-08-18",
      from: "minutes",
      about: "event/ivanov-review",
    }),
    factoid("reprimanded", "penalty", {
      roles: ofIvanov,
      value: "reprimand",
      edtf: "1947-02-01",
      from: "minutes",
      about: "event/ivanov-later",
    }),
    factoid("sister", "kinship", {
      roles: { subject: "person/petrova", counterpart: "person/ivanov" },
      value: "siblings",
    }),
    factoid("ivanov-worked", "employment", {
      roles: { ...ofIvanov, institution: "institution/zarya" },
      value: "worker",
    }),
    factoid("sidorov-worked", "employment", {
      roles: { subject: "person/sidorov", institution: "institution/zarya" },
      value: "worker",
    }),
    factoid("sidorov-expelled", "penalty", {
      roles: { subject: "person/sidorov" },
      value: "expelled",
      edtf: "1943-05-01",
      from: "minutes",
      about: "event/sidorov-bureau",
    }),
    factoid("sidorov-reinstated", "penalty", {
      roles: { subject: "person/sidorov" },
      value: "reinstated",
      edtf: "1943-08-01",
      from: "minutes",
      about: "event/sidorov-review",
    }),
  ],
};

/** The same, where the memoir draws on what Sidorov said, and two papers are silent: one in which Petrova was heard, one in which nobody speaks of him. */
export const saidAndUnsaid: Partial<EvidenceInput> = {
  ...saidOfIvanov,
  sources: [
    ...(saidOfIvanov.sources ?? []).map((one) =>
      one.id === "source/memoir"
        ? {
            ...one,
            relations: [
              { kind: "DRAWS_ON" as const, source: "source/sidorov-spoke" },
            ],
          }
        : one,
    ),
    paper("unheard"),
  ],
  silences: [
    {
      id: "silence/petrova",
      question: named("did he register with the occupier"),
      source: "source/petrova-heard",
      concerns: "person/ivanov",
      by: "A. K.",
    },
    {
      id: "silence/list",
      question: named("whom the raikom had left behind"),
      source: "source/unheard",
      concerns: "person/ivanov",
      by: "A. K.",
    },
  ],
};
