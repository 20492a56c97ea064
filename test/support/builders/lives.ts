import type { EvidenceInput } from "../../../server/exchange/import/evidence-batch.ts";
import {
  district,
  factoid,
  type FactoidInput,
  kolkhoz,
  person,
  raikom,
  source,
} from "./evidence.ts";

const about = (
  who: string,
  id: string,
  kind: string,
  rest: Omit<Parameters<typeof factoid>[2], "roles"> & {
    readonly roles?: Readonly<Record<string, string>>;
  },
): FactoidInput =>
  factoid(`${who}-${id}`, kind, {
    ...rest,
    roles: { subject: `person/${who}`, ...rest.roles },
  });

const stayed = (who: string, raion: string, edtf: string) =>
  about(who, "stayed", "whereabouts", {
    value: "under-occupation",
    edtf,
    roles: { place: `district/${raion}` },
  });

const dated = (raion: string, id: string, kind: string, edtf: string) =>
  factoid(`${raion}-${id}`, kind, {
    roles: { subject: `district/${raion}` },
    edtf,
  });

/**
 * Five lives of two raions. Of the liberation of `steppe` two sources give two days. Antonov stayed and was expelled, then reinstated; Bondar
 * worked for the occupier and was expelled; Chub was evacuated, as one source says, or stayed, as another; of Dudka nothing is dated but a
 * membership; Zoria died with the partisans. Nothing at all is told of Yurchenko.
 */
export const fiveLives: Partial<EvidenceInput> = {
  districts: [district("steppe"), district("hills")],
  people: ["antonov", "bondar", "chub", "dudka", "yurchenko", "zoria"].map(
    (id) => person(id),
  ),
  sources: [source("minutes"), source("memoir")],
  institutions: [kolkhoz("commune")],
  partyOrganizations: [
    raikom("raikom"),
    {
      id: "party-organization/cell",
      name: { ru: "cell", en: "cell" },
      level: "PRIMARY",
      place: "district/hills",
    },
  ],
  factoids: [
    dated("steppe", "occupied", "place-occupied", "1942-08-09"),
    dated("steppe", "liberated", "place-liberated", "1943-01-30"),
    dated("steppe", "liberated-too", "place-liberated", "1943-02-02"),
    dated("hills", "occupied", "place-occupied", "1942-08-20"),
    dated("hills", "liberated", "place-liberated", "1943-01-23"),
    about("antonov", "member", "membership", {
      value: "member",
      edtf: "1939/..",
      roles: { organization: "party-organization/cell" },
    }),
    about("antonov", "sex", "sex", { value: "man" }),
    stayed("antonov", "steppe", "1942-08-09/1943-01-30"),
    about("antonov", "expelled", "penalty", {
      value: "expelled",
      edtf: "1943-05-10",
      from: "minutes",
      leaf: "12",
    }),
    about("antonov", "appealed", "appeal", {
      value: "granted",
      edtf: "1944-02-01",
    }),
    about("antonov", "reinstated", "penalty", {
      value: "reinstated",
      edtf: "1944-02-01",
    }),
    stayed("bondar", "steppe", "1942-08-09/1943-01-30"),
    about("bondar", "worked", "occupation-work", {
      edtf: "1942-09-01/1942-12-31",
      roles: { institution: "institution/commune" },
    }),
    about("bondar", "sex", "sex", { value: "woman" }),
    about("bondar", "expelled", "penalty", {
      value: "expelled",
      edtf: "1943-05-20",
    }),
    about("chub", "left", "evacuation", {
      value: "evacuated",
      edtf: "1942-08-01/1943-03-01",
    }),
    {
      ...stayed("chub", "hills", "1942-08-20/1943-01-23"),
      source: "source/memoir",
      told: [{ capacity: "MEMOIRIST", mediation: "PARAPHRASED" }],
    },
    about("chub", "registered", "registration", {
      value: "reregistered",
      edtf: "1943-06-01",
    }),
    about("dudka", "member", "membership", {
      value: "member",
      edtf: "1940-03/..",
      roles: { organization: "party-organization/cell" },
    }),
    stayed("zoria", "steppe", "1942-08-09/1942-10-01"),
    about("zoria", "partisan", "partisan-service", {
      value: "fighter",
      edtf: "1942-10-02/1942-11-20",
    }),
    about("zoria", "death", "death", { edtf: "1942-11-20" }),
  ],
};
