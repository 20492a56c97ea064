import { z } from "zod";

import type { HistoricalDate } from "../../shared/dates/historical-date.ts";
import type { Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { rowOf } from "../compile/shape.ts";
import type { TermRecord } from "../factoid/kinds/declaration.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { statementOf } from "../factoid/statement.ts";
import { judgementCounts, judgementLabel } from "../reading/contradictions.ts";
import { credenceName } from "../reading/judgement.ts";
import { factoidCredence } from "../reading/reading.cypher.ts";
import { besideClaim, witnessesOfClaim } from "../reading/witnesses.ts";
import { dateKeys, dateOf, dateOfEdtf } from "../values/values.ts";
import type { CitedPaper, DossierClaim } from "./dossier.ts";

/** Id, names and layer of `x`, as `namedRow` reads them. */
export const named = (x: string): string =>
  `[${x}.id, ${x}.nameRu, ${x}.nameEn, ${x}.constructed]`;

const plainKeys = [
  "id",
  "kind",
  "value",
  "statementRu",
  "statementEn",
  "polarity",
  "modality",
  "legibility",
  "verbatim",
  "constructed",
] as const;

const voice = (value: (key: string, list: string) => string): string =>
  [
    value("capacity", "voiceCapacities"),
    value("mediation", "voiceMediations"),
    value("circumstance", "voiceCircumstances"),
    value("utteredOn", "voiceUtteredOns"),
    value("reportedBy", "voiceReportedBys"),
    value("order", "voiceOrders"),
  ].join(", ");

/** Claim `f` in source `s` (joined by `i`) as `readClaimRow` takes it: one expression, since a walk for each part would be planned for seconds. */
export const claimExpression = (frame: Frame): string => {
  const keys = [...plainKeys, ...dateKeys].map((key) => `.${key}`).join(", ");
  return `{row: f {${keys}}, source: s.id, leaf: i.leaf, credence: ${withLens(frame.lens, factoidCredence("f"))},
  mentions: [(f)-[m:INVOLVES]->(o) | [m.mentionId, m.role, ${named("o")}, m.nameInSource, m.status]],
  voices: [(f)-[u:UTTERED_BY]->(w) | [${named("w")}, ${voice((key) => `u.${key}`)}]] + [k IN range(0, size(coalesce(f.voiceOrders, [])) - 1) | [null, ${voice((_key, list) => `f.${list}[k]`)}]],
  about: [(f)-[:ABOUT]->(x) | ${named("x")}][0],
  witnessing: ${besideClaim({ ...frame, vars: { self: "f" } })},
  judgements: [(f)<-[:WEIGHS]-(j:${judgementLabel(frame)}) WHERE ${judgementCounts(frame, "j")} | [j.id, j.by, j.at, j.verdict, j.credence, j.reason, j.against]]}`;
};

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const maybe = z
  .string()
  .nullish()
  .transform((given) => (given === "" ? null : (given ?? null)));

/** What `named` brought. */
export const namedRow = z
  .tuple([z.string(), maybe, maybe, z.boolean().nullish()])
  .transform(([id, ru, en, constructed]) => ({
    id,
    ru: ru ?? en ?? id,
    en: en ?? ru ?? id,
    constructed: constructed ?? false,
  }));

const claimRow = z.object({
  row: z.record(z.string(), z.unknown()),
  source: z.string(),
  leaf: maybe,
  credence: z.int(),
  mentions: z.array(z.tuple([text, z.string(), namedRow, maybe, maybe])),
  voices: z.array(
    z.tuple([
      namedRow.nullable(),
      z.string(),
      z.string(),
      maybe,
      text,
      maybe,
      z.int(),
    ]),
  ),
  about: namedRow.nullish().transform((given) => given ?? null),
  witnessing: z.unknown(),
  judgements: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.string(),
      maybe,
      z.int().nullish(),
      text,
      maybe,
    ]),
  ),
});

/** A term in both languages. */
export const termOf = ({ code, labelRu, labelEn }: TermRecord) => ({
  code,
  ru: labelRu,
  en: labelEn,
});

const told = (date: HistoricalDate | null): DossierClaim["date"] => {
  if (date === null) return null;
  const { original, edtf, beginFrom, endTo, basis, reason } = date;
  return {
    original: original === "" ? null : original,
    edtf: edtf === "" ? null : edtf,
    earliest: beginFrom === "" ? null : beginFrom,
    latest: endTo === "" ? null : endTo,
    basis,
    reason: reason === "" ? null : reason,
  };
};

const inText = (row: Readonly<Record<string, unknown>>) =>
  z
    .object({
      id: z.string(),
      kind: z.string(),
      value: text,
      polarity: z.string(),
      modality: z.string(),
      legibility: z.string(),
      verbatim: maybe,
      constructed: z
        .boolean()
        .nullish()
        .transform((given) => given ?? false),
    })
    .parse(row);

type Raw = z.output<typeof claimRow>;

const mentionsOf = ({ mentions }: Raw): DossierClaim["participants"] =>
  mentions
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, role, involved, nameInSource, status]) => ({
      role: termOf(term("ROLE", role)),
      involved,
      nameInSource,
      status: status ?? "ACCEPTED",
    }));

const voicesOf = ({ voices }: Raw): DossierClaim["speakers"] =>
  voices
    .toSorted((one, other) => one[6] - other[6])
    .map(([speaker, capacity, mediation, circumstance, on, reportedBy]) => ({
      speaker,
      capacity,
      mediation,
      circumstance,
      utteredOn: told(dateOfEdtf(on)),
      reportedBy,
    }));

const judgementsOf = ({ judgements }: Raw): DossierClaim["interpretations"] =>
  judgements
    .map(([id, by, at, verdict, credence, reason, against]) => ({
      id,
      by,
      at,
      verdict: verdict ?? "NONE",
      credence: credenceName(credence ?? 0),
      reason,
      against,
    }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));

/** What `claimExpression` brought, as a dossier tells it. @param paperOf its source as cited, by id */
export const readClaimRow = (
  given: unknown,
  paperOf: (id: string) => CitedPaper,
): DossierClaim => {
  const raw = claimRow.parse(given);
  const { kind, value, ...plain } = inText(raw.row);
  const valued = valueTerm(kind, value);
  return {
    ...plain,
    kind: termOf(term("FACTOID_KIND", kind)),
    value: valued === null ? null : termOf(valued),
    ru: statementOf(raw.row, "RU"),
    en: statementOf(raw.row, "EN"),
    date: told(dateOf(rowOf(raw.row))),
    source: paperOf(raw.source),
    leaf: raw.leaf,
    participants: mentionsOf(raw),
    speakers: voicesOf(raw),
    about: raw.about,
    witnesses: witnessesOfClaim(raw.witnessing),
    credence: credenceName(raw.credence),
    interpretations: judgementsOf(raw),
  };
};
