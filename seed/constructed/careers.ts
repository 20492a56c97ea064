import { raikomOf } from "./bodies.ts";
import { aboutYear, inYear, later, notAfter, sinceYear } from "./days.ts";
import type { Desk } from "./desk.ts";
import { hostOf } from "./institutions.ts";
import { type Life, lives, said } from "./lives.ts";
import { type Raion, raions } from "./places.ts";
import { type Random, randomFor } from "./random.ts";
import type { Draft, Voice } from "./records.ts";

/** The NKGB was parted from the NKVD in April 1943: its cells were listed after that. */
const nkgbListed = "1943-05-20";

/** The raikom's list of whom it found, drawn up within a month of the liberation; the NKGB's cell apart. */
const registerOf = (desk: Desk, raion: Raion, isNkgb: boolean) => {
  const first = later(raion.liberated, 24);
  return desk.archive.file(desk.archive.ofRaion(raion, "register"), {
    id: `${raion.key}-register${isNkgb ? "-nkgb" : ""}`,
    kind: "register",
    ru: `Список коммунистов, состоящих на учёте${isNkgb ? ", РО НКГБ" : ""}, ${raion.adjective} район`,
    en: `List of communists on the books${isNkgb ? ", NKGB department" : ""}, ${raion.english} raion`,
    day: isNkgb && first < nkgbListed ? nkgbListed : first,
    leaves: isNkgb ? 1 : 12,
  });
};

/** A body of the party speaks through a paper that it signed. */
export const byBody = (body: string): Voice => ({
  speaker: body,
  capacity: "PARTY_BODY",
  mediation: "SIGNED_RECORD",
});

const tellRegister = (desk: Desk, raion: Raion): void => {
  const all = registerOf(desk, raion, false);
  const nkgb = registerOf(desk, raion, true);
  const voices = [byBody(raikomOf(raion))] as const;
  for (const life of lives.filter((each) => each.raion === raion)) {
    const random = randomFor("register", life.code);
    const isNkgb = life.cell.kind === "nkgb";
    const paper = isNkgb ? nkgb : all;
    const written = desk.nameIn(
      life,
      paper,
      random.chance(0.08) ? "misspelt" : "no-yo",
    );
    const leaf = isNkgb ? paper.leaf : String(random.whole(1, 12));
    const shared = {
      subject: life.id,
      source: paper.id,
      leaf,
      voices,
      written,
    };
    const status = life.isCandidate
      ? (["кандидат в члены ВКП(б)", "a candidate member"] as const)
      : (["член ВКП(б)", "a member of the VKP(b)"] as const);
    desk.tell({
      ...shared,
      id: `${life.code}-membership`,
      kind: "membership",
      value: life.isCandidate ? "candidate" : "member",
      roles: { organization: life.cell.id },
      ru: `${life.ru}: ${status[0]}, ${life.cell.ru}`,
      en: `${life.en}: ${status[1]}, ${life.cell.en}`,
      when: isNkgb ? notAfter(nkgbListed) : sinceYear(life.joined),
    });
    desk.tell({
      ...shared,
      id: `${life.code}-seniority`,
      kind: "party-seniority",
      ru: `${life.ru}: партийный стаж с ${life.joined} г.`,
      en: `${life.en}: in the party since ${life.joined}`,
      when: inYear(life.joined),
    });
  }
};

/** What questionnaires ask; few answer all of it. */
const answers = (
  life: Life,
  random: Random,
): readonly (Draft | undefined)[] => {
  const base = {
    subject: life.id,
    source: "",
    voices: [ownRecord(life)] as const,
  };
  const born = random.chance(0.85) ? inYear(life.born) : aboutYear(life.born);
  const until = later(life.raion.occupied, -1);
  return [
    {
      ...base,
      id: `${life.code}-birth`,
      kind: "birth",
      roles: { place: random.chance(0.6) ? life.home.id : undefined },
      ru: `${life.ru}: ${said(life, "родился", "родилась")} в ${life.born} г.`,
      en: `${life.en}: born in ${life.born}`,
      when: born,
    },
    {
      ...base,
      id: `${life.code}-sex`,
      kind: "sex",
      value: life.sex,
      ru: `${life.ru}: пол, как записан в анкете`,
      en: `${life.en}: sex as the questionnaire records it`,
    },
    random.chance(0.8)
      ? {
          ...base,
          id: `${life.code}-nationality`,
          kind: "nationality",
          value: life.nationality,
          ru: `${life.ru}: национальность, как записана в анкете`,
          en: `${life.en}: nationality as the questionnaire records it`,
        }
      : undefined,
    random.chance(0.75)
      ? {
          ...base,
          id: `${life.code}-social`,
          kind: "social-position",
          value: life.social,
          ru: `${life.ru}: социальное положение, как записано в анкете`,
          en: `${life.en}: social position as the questionnaire records it`,
        }
      : undefined,
    random.chance(0.7)
      ? {
          ...base,
          id: `${life.code}-education`,
          kind: "education",
          value: life.education,
          ru: `${life.ru}: образование, как записано в анкете`,
          en: `${life.en}: schooling as the questionnaire records it`,
        }
      : undefined,
    {
      ...base,
      id: `${life.code}-employment`,
      kind: "employment",
      value: random.weighted([
        ["manager", 14],
        ["specialist", 12],
        ["clerk", 22],
        ["worker", 20],
        ["brigade-leader", 14],
        ["kolkhoznik", 18],
      ]),
      roles: { institution: employerOf(life) },
      ru: `${life.ru}: ${said(life, "работал", "работала")} до прихода немцев`,
      en: `${life.en}: worked there until the Germans came`,
      when: random.chance(0.6)
        ? {
            edtf: `${String(Math.max(life.joined, 1935))}/${until}`,
            original: `с ${String(Math.max(life.joined, 1935))} г. до оккупации`,
          }
        : notAfter(until),
    },
    random.chance(0.16)
      ? {
          ...base,
          id: `${life.code}-prior`,
          kind: "prior-penalty",
          value: random.weighted([
            ["none", 6],
            ["reprimand", 3],
            ["severe-reprimand", 1],
          ]),
          roles: { body: raikomOf(life.raion) },
          ru: `${life.ru}: прежние взыскания, как записано в анкете`,
          en: `${life.en}: earlier penalties as the questionnaire records them`,
        }
      : undefined,
  ];
};

/** Until the Germans came; there was no NKGB then, its people served in the NKVD. */
const employerOf = ({ cell, raion, post }: Life): string => {
  if (post !== undefined) return hostOf(raion, "raiispolkom");
  return cell.kind === "nkgb" ? hostOf(raion, "nkvd") : cell.host;
};

const ownRecord = ({ id }: Life): Voice => ({
  speaker: id,
  capacity: "SELF",
  mediation: "SIGNED_RECORD",
  circumstance: "REQUIRED",
});

const tellQuestionnaire = (desk: Desk, life: Life): void => {
  const random = randomFor("questionnaire", life.code);
  if (!random.chance(0.62)) return;
  const day = later(life.raion.liberated, random.whole(12, 80));
  const paper = desk.archive.file(
    desk.archive.ofRaion(life.raion, "register"),
    {
      id: `${life.code}-form`,
      kind: random.chance(0.7) ? "questionnaire" : "registration-form",
      ru: `Анкета: ${life.ru}`,
      en: `Questionnaire: ${life.en}`,
      day,
      leaves: 2,
    },
  );
  const written = desk.nameIn(
    life,
    paper,
    random.chance(0.5) ? "full" : "given-first",
  );
  for (const draft of answers(life, random))
    if (draft !== undefined)
      desk.tell({ ...draft, source: paper.id, leaf: paper.leaf, written });
};

/** What lists and questionnaires say: membership, seniority, origin, work. */
export const tellCareers = (desk: Desk): void => {
  for (const raion of raions) tellRegister(desk, raion);
  for (const life of lives) tellQuestionnaire(desk, life);
};
