import type { Found } from "../../../api/find.documents.ts";
import {
  peopleMatchesDocument,
  peopleRowsDocument,
  type PersonRow,
} from "../../../api/people.documents.ts";
import { type LiveAnswer, useAnswer } from "../../../api/use-answer.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { PeopleColumn } from "../../../url/people-table.ts";
import { useReading } from "../../../url/use-reading.ts";
import { columnFlags } from "./column-flags.ts";

/** Rows as they are asked for, in the order of the ids. */
export const inOrder = (
  rows: readonly PersonRow[],
  ids: readonly string[],
): readonly PersonRow[] => {
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
};

/** The rows of some people. */
export function useRows(
  ids: readonly string[],
  columns: readonly PeopleColumn[],
): LiveAnswer<readonly PersonRow[]> {
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(peopleRowsDocument, {
    ids: [...ids],
    lang,
    reading: input,
    ...columnFlags(columns),
  });
  return answer.kind === "ready"
    ? { ...answer, data: inOrder(answer.data.people.nodes, ids) }
    : answer;
}

const noReasons: ReadonlyMap<string, Found["why"]> = new Map();

/** Why each was found, where a name is sought. */
export function useReasons(name: string): ReadonlyMap<string, Found["why"]> {
  const { input } = useReading();
  const answer = useAnswer(
    peopleMatchesDocument,
    { query: name, reading: input },
    { pause: name === "" },
  );
  if (name === "" || answer.kind !== "ready") return noReasons;
  return new Map(
    answer.data.search.edges.flatMap(({ node, why }) =>
      node.__typename === "Person" ? [[node.id, why] as const] : [],
    ),
  );
}
