import { firstOf } from "../compile/limit.ts";
import type { Frame } from "../compile/mapping.ts";
import { openPool, type Pool } from "../compile/pool.ts";
import type { Selected } from "../compile/selection.ts";
import { rowOf } from "../compile/shape.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { involvableLabels } from "../factoid/factoid.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { coverageOf } from "../reading/coverage.ts";
import type { CellClaim, Row } from "./board.ts";
import type { BoardRows } from "./board-rows.ts";
import type { Board } from "./board-values.ts";
import { columnReaders } from "./column-shape.ts";
import { groupOfQuestion } from "./questions.ts";
import type { BoardOf } from "./testimony.ts";

/** The pools of a board: what it, its cells, columns and margins show. */
export type BoardPools = {
  readonly subject: Pool;
  readonly reRegistration: Pool;
  readonly claims: Pool;
  readonly columns: Pool;
  readonly sources: Pool;
  readonly evidence: Pool;
  readonly bodies: Pool;
  readonly silences: Pool;
};

/** Which parts are asked for that cost a walk of their own. */
export type Margins = {
  interests: boolean;
  fates: boolean;
  coverage: boolean;
  silences: boolean;
};

/** What is selected of a board: how it is read from the rows, and what the statement must bring for it. */
export const boardShape = (
  { plan, lens }: Pick<Frame, "plan" | "lens">,
  selected: Selected,
  about: BoardOf,
) => {
  const pools: BoardPools = {
    subject: openPool(plan, lens, "subject"),
    reRegistration: openPool(plan, lens, "first"),
    claims: openPool(plan, lens),
    columns: openPool(plan, lens),
    sources: openPool(plan, lens),
    evidence: openPool(plan, lens),
    bodies: openPool(plan, lens),
    silences: openPool(plan, lens),
  };
  const margins: Margins = {
    interests: false,
    fates: false,
    coverage: false,
    silences: false,
  };
  const shaping = shapingFor<BoardRows>(plan);
  const { plain, each } = shaping;

  const claim: Readers<CellClaim, BoardRows> = {
    factoid: (field) => {
      const show = pools.claims.show(["Factoid"], field);
      return ({ claim: { id } }, rows) => show(rows.shownClaims.get(id));
    },
    capacity: plain(({ capacity }) => capacity),
    mediation: plain(({ mediation }) => mediation),
    circumstance: plain(({ circumstance }) => circumstance),
    reportedBy: plain(({ reportedBy }) => reportedBy),
    isNew: plain(({ isNew }) => isNew),
    contested: plain(({ contested }) => contested),
  };

  const row: Readers<Row, BoardRows> = {
    question: plain(({ kind }) => term("FACTOID_KIND", kind)),
    group: plain(({ kind }) => {
      const group = groupOfQuestion(kind);
      return group === "" ? null : term("FACTOID_GROUP", group);
    }),
    contested: plain(({ contested }) => contested),
    witnesses: plain(({ witnesses }) => witnesses),
    answers: each("TestimonyAnswer", ({ answers }) => answers, {
      value: plain((answer) => valueTerm(answer.kind, answer.value)),
      polarity: plain((answer) => answer.polarity),
      claims: plain((answer) => answer.claims),
      witnesses: plain((answer) => answer.witnesses),
    }),
    cells: each("TestimonyCell", ({ cells }) => cells, {
      column: plain((cell) => cell.column),
      hearing: plain((cell) => cell.hearing),
      claims: each("TestimonyClaim", (cell) => cell.claims, claim),
      change: plain((cell) => cell.change),
      comparedWith: plain((cell) => cell.comparedWith),
    }),
  };

  const board: Readers<Board, BoardRows> = {
    subject: (field) => {
      const show = pools.subject.show(involvableLabels, field);
      return (_board, { shownSubject }) => show(shownSubject);
    },
    reRegistration: (field) => {
      if (about.of !== "case") return () => null;
      const show = pools.reRegistration.show(["ReRegistration"], field);
      return (_board, { shownCase }) => show(shownCase);
    },
    question: plain(() =>
      about.of === "question" ? term("FACTOID_KIND", about.kind) : null,
    ),
    columns: each(
      "TestimonyColumn",
      ({ columns }) => columns,
      columnReaders(shaping, pools, margins),
    ),
    rows: each("TestimonyRow", ({ rows }) => rows, row),
    silences: (field) => {
      margins.silences = true;
      const first = firstOf(field);
      const show = pools.silences.show(["Silence"], field);
      return ({ silences }) =>
        silences.slice(0, first).map((silence) => show(silence.shown));
    },
    coverage: (field) => {
      margins.coverage = true;
      return plain<Board>(({ omitted }, { coverage }) =>
        coverageOf(rowOf(coverage), omitted),
      )(field);
    },
    omitted: plain(({ omitted }) => omitted),
  };
  const shape = shaping.objectOf("TestimonyBoard", selected, board);
  return { pools, margins, shape };
};
