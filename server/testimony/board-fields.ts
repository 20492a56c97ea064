import type * as shaping from "../compile/shaping.ts";
import type { BoardRows } from "./board-rows.ts";

/** How one field of a value of the board is read. */
export type Reader<Value> = shaping.Reader<Value, BoardRows>;

/** How a type of the board is read, by field. */
export type Readers<Value> = shaping.Readers<Value, BoardRows>;

/** Ways to read the fields of one board. */
export type Shaping = shaping.Shaping<BoardRows>;
