import { emitObject } from "../compile/emit.ts";
import type { Frame, Piece } from "../compile/mapping.ts";
import type { Lens, Plan } from "../compile/plan.ts";
import type { Selected } from "../compile/selection.ts";
import type { Parameters } from "../database/statement.ts";
import type { TieQuestion } from "./visible-tie.cypher.ts";

type Begun = {
  readonly lens: Lens;
  readonly question: TieQuestion;
  readonly frame: Frame;
  readonly piece: Piece;
  readonly result: string;
};

/** What a question is about: its parameter, the type of its answer, and the variables that the answer is read from. */
export type Asked = {
  readonly ask: Parameters & { readonly mode: string };
  readonly type: string;
  readonly vars: readonly string[];
};

/** What every question for a part of the graph begins with: whom it is put to, and what is selected of it. */
export const begin = (
  plan: Plan,
  selected: Selected,
  { ask, type, vars }: Asked,
): Begun => {
  const lens = plan.lens(selected.args["reading"]);
  const parameter = plan.parameter(ask);
  const question = {
    ask: parameter,
    plain: lens.plain,
    dated: ask.mode !== "",
  };
  const names = Object.fromEntries(vars.map((name) => [name, name]));
  const frame: Frame = { plan, lens, vars: { self: "centre", ...names } };
  const piece = emitObject(frame, type, selected);
  return { lens, question, frame, piece, result: plan.variable("r") };
};

/** The variables that a network is read from, beside `centre`. */
export const networkVars = ["shown", "ties", "omitted"] as const;
