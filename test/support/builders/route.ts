import type { EvidenceInput } from "../../../server/exchange/import/evidence-batch.ts";
import { factoid, person, raikom, source } from "./evidence.ts";

const named = (name: string) => ({ ru: name, en: name });

const step = (
  id: string,
  kind: string,
  body: string,
  more: {
    readonly links?: readonly {
      readonly kind: "CONFIRMS" | "AMENDS";
      readonly event: string;
    }[];
    readonly meeting?: string;
  } = {},
) => ({
  id: `event/${id}`,
  name: named(id),
  kind,
  procedure: "procedure/ivanov",
  body: `party-organization/${body}`,
  links: [],
  ...more,
});

const minutes = (id: string, day: string) => ({
  ...source(id),
  kind: "minutes",
  dated: { edtf: day },
});

const decided = (id: string, value: string) => ({
  about: `event/${id}`,
  value,
  roles: { subject: "person/ivanov" },
});

const byRaikom = [
  {
    speaker: "party-organization/raikom",
    capacity: "PARTY_BODY",
    mediation: "MINUTED",
  },
] as const;

/**
 * Ivanov's case. His cell reprimanded him in May 1943, which only the minutes of the raikom say; its bureau expelled him on 10 June, for
 * cowardice in its own words. Who accused him did so on 1 June, and again in July. Nothing tells of the inquiry.
 */
export const ivanovsCase: Partial<EvidenceInput> = {
  people: [person("ivanov"), person("petrov"), person("secretary")],
  partyOrganizations: [
    raikom("raikom"),
    {
      id: "party-organization/cell",
      name: named("cell"),
      level: "PRIMARY",
      subordinateTo: "party-organization/raikom",
    },
  ],
  sources: [
    minutes("minutes", "1943-06-10"),
    {
      ...source("accusation"),
      kind: "statement-against",
      dated: { edtf: "1943-06-01" },
    },
    {
      ...source("second"),
      kind: "statement-against",
      dated: { edtf: "1943-07-01" },
    },
  ],
  procedures: [
    {
      id: "procedure/ivanov",
      name: named("Ivanov"),
      kind: "REREGISTRATION",
      person: "person/ivanov",
    },
  ],
  meetings: [
    {
      id: "meeting/bureau",
      name: named("bureau"),
      kind: "bureau",
      organ: "party-organization/raikom",
      protocol: "6",
    },
  ],
  caseEvents: [
    step("cell", "decision", "cell"),
    step("inquiry", "inquiry", "raikom"),
    step("bureau", "decision", "raikom", {
      meeting: "meeting/bureau",
      links: [{ kind: "AMENDS", event: "event/cell" }],
    }),
  ],
  factoids: [
    factoid("cell-penalty", "penalty", {
      ...decided("cell", "reprimand"),
      edtf: "1943-05",
      from: "minutes",
      told: byRaikom,
    }),
    factoid("bureau-penalty", "penalty", {
      ...decided("bureau", "expelled"),
      edtf: "1943-06-10",
      from: "minutes",
      leaf: "12",
      told: byRaikom,
    }),
    factoid("bureau-ground", "ground", {
      ...decided("bureau", "cowardice"),
      from: "minutes",
      leaf: "12",
      verbatim: "за проявленную трусость",
      told: byRaikom,
    }),
    factoid("bureau-sat", "attendance", {
      roles: { subject: "person/secretary", body: "party-organization/raikom" },
      value: "chaired",
      about: "meeting/bureau",
      from: "minutes",
      told: byRaikom,
    }),
    factoid("bureau-reported", "decision-participation", {
      roles: { subject: "person/secretary", counterpart: "person/ivanov" },
      value: "reported",
      about: "event/bureau",
      from: "minutes",
      told: byRaikom,
    }),
    ...(["accusation", "second"] as const).map((from) =>
      factoid(`${from}-card`, "card-fate", {
        roles: { subject: "person/ivanov" },
        value: "burned",
        from,
        told: [
          {
            speaker: "person/petrov",
            capacity: "ACCUSER",
            mediation: "AUTOGRAPH",
          },
        ],
      }),
    ),
  ],
};
