import { firstOf } from "../compile/limit.ts";
import type { Pool } from "../compile/pool.ts";
import type { Reader } from "../compile/shaping.ts";
import type { Lives } from "./lives.cypher.ts";

/** Those of whom something is counted: by their places in the list of lives. */
export type Counted = { readonly members: readonly number[] };

/** The field `people` of whatever counts people. */
export const peopleOf =
  (pool: Pool): Reader<Counted, Pick<Lives, "shown">> =>
  (field) => {
    const first = firstOf(field);
    const show = pool.show(["Person"], field);
    return ({ members }, { shown }) =>
      members.slice(0, first).map((place) => show(shown[place]));
  };
