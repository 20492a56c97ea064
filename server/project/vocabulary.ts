import { z } from "zod";

import { declarations } from "../factoid/kinds/declarations.ts";
import { schemeTerms } from "../factoid/kinds/term.ts";

const termContent = z.looseObject({
  code: z.string(),
  labelRu: z.string(),
  labelEn: z.string(),
  descriptionRu: z.string().optional(),
  descriptionEn: z.string().optional(),
});

const kindContent = termContent.extend({
  group: z.string(),
  roles: z.array(
    z.object({
      role: z.string(),
      kinds: z.array(z.string()),
      required: z.boolean(),
    }),
  ),
  values: z.array(termContent),
  excludes: z.unknown(),
  tie: z.object({ type: z.string() }).nullable(),
  state: z.object({ channel: z.string() }).nullable(),
});

const declarationRow = z.object({
  scheme: z.string(),
  code: z.string(),
  version: z.string(),
  content: z.string().transform((text): unknown => JSON.parse(text)),
});
type DeclarationRow = z.output<typeof declarationRow>;

/** Terms come in the order in which they were declared; a project's own come last. */
const declaredOrder = new Map(
  Object.entries(schemeTerms).flatMap(([scheme, terms]) =>
    [...terms.keys()].map((code, at) => [`${scheme}/${code}`, at] as const),
  ),
);

const placeOf = ({ scheme, code }: DeclarationRow): number =>
  declaredOrder.get(`${scheme}/${code}`) ?? declaredOrder.size;

/**
 * The vocabulary as the database keeps it.
 * @param rows one declaration each: `{ scheme, code, version, content }`, content as JSON
 */
export const vocabularyOf = (rows: readonly unknown[]) => {
  const kept = rows
    .map((row) => declarationRow.parse(row))
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || (one.code < other.code ? -1 : 1),
    );
  const of = (scheme: string) =>
    kept.filter((row) => row.scheme === scheme).map(({ content }) => content);
  const terms = (scheme: string) =>
    of(scheme).map((content) => termContent.parse(content));
  const named = (scheme: string, code: string) =>
    terms(scheme).find((term) => term.code === code) ?? {
      code,
      labelRu: code,
      labelEn: code,
    };
  const factoidKinds = of("FACTOID_KIND").map((content) => {
    const kind = kindContent.parse(content);
    return {
      term: kind,
      group: named("FACTOID_GROUP", kind.group),
      roles: kind.roles.map(({ role, ...use }) => ({
        ...use,
        role: named("ROLE", role),
      })),
      values: kind.values,
      singleValued: kind.excludes !== null,
      tie: kind.tie?.type ?? null,
      channel: kind.state?.channel ?? null,
    };
  });
  return {
    version: kept[0]?.version ?? declarations.version,
    factoidKinds,
    tieKinds: terms("TIE_KIND"),
    states: terms("STATE"),
    sourceKinds: terms("SOURCE_KIND"),
    institutionKinds: terms("INSTITUTION_KIND"),
    settlementKinds: terms("SETTLEMENT_KIND"),
    caseEventKinds: terms("CASE_EVENT_KIND"),
  };
};
