import { useState } from "react";

import type { RivalledStatement } from "../../api/fragments.ts";
import type { VariablesOf } from "../../api/graphql.ts";
import { statementsDocument } from "../../api/statements.documents.ts";
import { type LiveAnswer, useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useReading } from "../../url/use-reading.ts";
import {
  entriesOf,
  type Entry,
  missingRivals,
  statementsOf,
} from "./entries.ts";

/** Which claims. */
export type StatementFilter = VariablesOf<typeof statementsDocument>["filter"];

/** A page of claims with their rivals put together. */
export type StatementsPage = {
  readonly entries: readonly Entry<RivalledStatement>[];
  readonly next: string | undefined;
};

/**
 * A page of claims under the reading. Rivals that the filter leaves out are fetched too, so that no claim stands without what contradicts it.
 */
export function useStatements(
  filter: StatementFilter,
  after: string | undefined,
): LiveAnswer<StatementsPage> {
  const { lang } = useLanguage();
  const { input } = useReading();
  const common = { lang, reading: input };
  const page = useAnswer(statementsDocument, {
    ...common,
    filter,
    first: 100,
    after: after ?? null,
  });
  const own = page.kind === "ready" ? page.data.factoids.nodes : [];
  const missing = missingRivals(own).slice(0, 100);
  const rivals = useAnswer(
    statementsDocument,
    { ...common, filter: { ids: [...missing] }, first: 100, after: null },
    { pause: missing.length === 0 },
  );
  if (page.kind !== "ready") return page;
  const others =
    missing.length > 0 && rivals.kind === "ready"
      ? rivals.data.factoids.nodes
      : [];
  const { hasNextPage, endCursor } = page.data.factoids.pageInfo;
  return {
    ...page,
    data: {
      entries: ownEntries(own, others),
      next: hasNextPage ? (endCursor ?? undefined) : undefined,
    },
  };
}

/** Entries that hold at least one of the claims asked for. */
function ownEntries(
  own: readonly RivalledStatement[],
  others: readonly RivalledStatement[],
): readonly Entry<RivalledStatement>[] {
  const asked = new Set(own.map(({ id }) => id));
  return entriesOf([...own, ...others]).filter((entry) =>
    statementsOf(entry).some(({ id }) => asked.has(id)),
  );
}

/** The cursors of the pages opened so far. */
export function usePages() {
  const [pages, setPages] = useState<readonly (string | undefined)[]>([
    undefined,
  ]);
  return { pages, open: (next: string) => setPages([...pages, next]) };
}
