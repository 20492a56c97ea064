import type { TFunction } from "i18next";

import { formatDate } from "../../../shared/dates/format-date.ts";
import type { Outcome } from "../../api/ask.ts";
import type { Statement } from "../../api/fragments.ts";
import type { useAsk } from "../../api/provider.tsx";
import { statementsDocument } from "../../api/statements.documents.ts";
import type { ClaimRow, Exported } from "../../graph/export/exported.ts";
import type { ReadingVariable } from "../../url/reading.ts";
import { claimsOfTies } from "./claims-of-tie.ts";

/** Claims asked for at once. */
const atOnce = 100;

type Asked = {
  readonly lang: "RU" | "EN";
  readonly reading: ReadingVariable;
};

/** According to whom, in what capacity, through what. */
const speakerWords = (
  { speaker, capacity, mediation, reportedBy }: Statement["speakers"][number],
  t: TFunction,
): string =>
  [
    ...(speaker === null ? [] : [speaker.displayName]),
    t(`capacity.${capacity}`),
    t(`mediation.${mediation}`),
    ...(reportedBy === null
      ? []
      : [t("statement.reportedBy", { name: reportedBy })]),
  ].join(", ");

const rowOf = (
  claim: Statement,
  ties: readonly string[],
  { lang, t }: { readonly lang: Asked["lang"]; readonly t: TFunction },
): ClaimRow => ({
  id: claim.id,
  ties: ties.join(" | "),
  statement: claim.statement,
  verbatim: claim.verbatim ?? "",
  kind: claim.kind.label,
  date: claim.date === null ? "" : formatDate(claim.date, lang),
  earliest: claim.date?.earliest ?? "",
  latest: claim.date?.latest ?? "",
  polarity: claim.polarity,
  modality: claim.modality,
  speakers: claim.speakers.map((one) => speakerWords(one, t)).join(" | "),
  source: claim.source.id,
  reference: claim.source.reference ?? claim.source.displayName,
  citation: claim.source.citation,
  leaf: claim.leaf ?? "",
  contested: String(claim.contested),
  credence: claim.credence ?? "",
  judgedBy: claim.interpretations.map(({ by }) => by).join(" | "),
  constructed: String(claim.constructed),
});

/** Every claim behind the ties drawn, up to `mostOfTie` of each, told once with the ties that rest on it. */
export async function claimRows(
  ask: ReturnType<typeof useAsk>,
  { graph }: Pick<Exported, "graph">,
  asked: Asked,
  t: TFunction,
): Promise<Outcome<readonly ClaimRow[]>> {
  const claims = await claimsOfTies(
    ask,
    [...graph.ties.values()],
    asked.reading,
  );
  if (claims.kind !== "ready") return claims;
  const tiesOf = new Map<string, string[]>();
  for (const [id, claimIds] of claims.data)
    for (const claim of claimIds)
      tiesOf.set(claim, [...(tiesOf.get(claim) ?? []), id]);
  const ids = [...tiesOf.keys()].sort();
  const rows: ClaimRow[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const answer = await ask(statementsDocument, {
      filter: { ids: ids.slice(at, at + atOnce) },
      first: atOnce,
      after: null,
      ...asked,
    });
    if (answer.kind !== "ready") return answer;
    rows.push(
      ...answer.data.factoids.nodes.map((claim) =>
        rowOf(claim, tiesOf.get(claim.id) ?? [], { lang: asked.lang, t }),
      ),
    );
  }
  return { kind: "ready", data: rows, isStale: false };
}
