import { z } from "zod";

import { term, valueTerm } from "../factoid/kinds/term.ts";
import { factsRow } from "../not-known/facts.ts";
import type { Weakness } from "../not-known/matters.ts";
import { type NotKnown, notKnownOf } from "../not-known/not-known.ts";
import { citationOf, styleFor } from "../source/citation.ts";
import { citedOf } from "../source/cited.mapping.ts";
import { consultedNote } from "../source/citing/consulted-note.ts";
import { namedRow, readClaimRow, termOf } from "./claim-row.ts";
import type {
  CitedPaper,
  DossierClaim,
  DossierOf,
  DossierSubject,
} from "./dossier.ts";

const maybe = z.string().nullish();

const fileRow = z.object({
  facts: factsRow,
  told: z.array(z.unknown()),
  cited: z.array(z.tuple([namedRow, z.unknown(), z.array(z.string())])),
  silences: z.array(z.tuple([z.string(), maybe, maybe, z.string()])),
  ways: z.array(namedRow),
  whose: namedRow,
});

/** What must be there, since the statement brings it for all that names it. */
const came = <T>(things: ReadonlyMap<string, T>, id: string): T => {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`${id} did not come`);
  return thing;
};

const paperOf = ([paper, raw, dependsOn]: z.output<
  typeof fileRow
>["cited"][number]): CitedPaper => {
  const [ru, en] = [citedOf(raw, "RU"), citedOf(raw, "EN")];
  return {
    ...paper,
    consulted: ru.consulted,
    citationRu: citationOf(ru, styleFor("RU"), "RU"),
    citationEn: citationOf(en, styleFor("EN"), "EN"),
    consultedRu: consultedNote(ru, "RU"),
    consultedEn: consultedNote(en, "EN"),
    dependsOn,
  };
};

const weaknessOf = ({ claims, interests, matters }: Weakness) => ({
  claims,
  interests,
  matters: matters.map(({ kind, value, claims: ids }) => {
    const valued = valueTerm(kind, value);
    return {
      kind: termOf(term("FACTOID_KIND", kind)),
      value: valued === null ? null : termOf(valued),
      claims: ids,
    };
  }),
});

/** Shorter spans are left out of a file, in days. */
const shortest = 60;

/** What the statement brought for a file: whom it is of, what is not known, and the claims by id. */
export const readFile = (
  raw: unknown,
  { of }: DossierOf,
): {
  readonly subject: DossierSubject;
  readonly claims: ReadonlyMap<string, DossierClaim>;
} => {
  const row = fileRow.parse(raw);
  const papers = new Map(row.cited.map(paperOf).map((one) => [one.id, one]));
  const ways = new Map(row.ways.map((one) => [one.id, one]));
  const silences = new Map(
    row.silences.map(([id, ru, en, source]) => [
      id,
      { ru: ru ?? en ?? "", en: en ?? ru ?? "", source: came(papers, source) },
    ]),
  );
  const claims = row.told.map((one) =>
    readClaimRow(one, (id) => came(papers, id)),
  );
  const inWords = (known: NotKnown): DossierSubject["notKnown"] => ({
    silences: known.silences.map((id) => came(silences, id)),
    stages: known.stages.map(({ instance, standing, expected, procedure }) => ({
      instance,
      standing,
      expected,
      reRegistration: came(ways, procedure),
    })),
    weighed: known.footing.claims,
    oneWitness: weaknessOf(known.footing.oneWitness),
    interested: weaknessOf(known.footing.interested),
    unseen: known.unseen.map(({ source, citedIn }) => ({
      source: came(papers, source),
      citedIn,
    })),
    spans: known.spans.filter(({ days }) => days >= shortest),
  });
  const [known] = notKnownOf(row.facts, of === "RE_REGISTRATION");
  if (known === undefined) throw new Error("nobody came to tell of");
  return {
    subject: { ...row.whose, notKnown: inWords(known) },
    claims: new Map(claims.map((one) => [one.id, one])),
  };
};
