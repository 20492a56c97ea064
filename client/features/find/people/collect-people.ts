import type { Outcome } from "../../../api/ask.ts";
import {
  peopleRowsDocument,
  type PersonRow,
} from "../../../api/people.documents.ts";
import type { useAsk } from "../../../api/provider.tsx";
import type { PeopleColumn } from "../../../url/people-table.ts";
import { columnFlags } from "./column-flags.ts";
import { orderPeople, type Wanted } from "./order-people.ts";
import { inOrder } from "./use-rows.ts";

/** At most so many people go into a file: what is left out is told in it. */
export const mostSaved = 20_000;

const rowsAtOnce = 50;

/** All rows of a file, and whether nobody is left out. */
export type Collected = {
  readonly rows: readonly PersonRow[];
  readonly isWhole: boolean;
};

/**
 * Brings every row that is asked for, in order.
 * @param tell is told how many there are so far, of how many
 */
export async function collectPeople(
  ask: ReturnType<typeof useAsk>,
  wanted: Wanted,
  columns: readonly PeopleColumn[],
  {
    tell,
    signal,
  }: {
    readonly tell: (done: number, all: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<Outcome<Collected>> {
  const order = await orderPeople(ask, wanted, mostSaved, signal);
  if (order.kind !== "ready") return order;
  const { ids, isWhole } = order.data;
  let rows: readonly PersonRow[] = [];
  for (let at = 0; at < ids.length && !signal.aborted; at += rowsAtOnce) {
    tell(at, ids.length);
    const part = ids.slice(at, at + rowsAtOnce);
    const answer = await ask(peopleRowsDocument, {
      ids: part,
      lang: wanted.lang,
      reading: wanted.reading,
      ...columnFlags(columns),
    });
    if (answer.kind !== "ready") return answer;
    rows = [...rows, ...inOrder(answer.data.people.nodes, part)];
  }
  return { kind: "ready", isStale: false, data: { rows, isWhole } };
}
