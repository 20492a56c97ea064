import { emitObject } from "../../compile/emit.ts";
import { FirstAsked } from "../../compile/late-value.ts";
import { firstOf } from "../../compile/limit.ts";
import type { Frame, Piece, RootMapping } from "../../compile/mapping.ts";
import type { Plan } from "../../compile/plan.ts";
import { objectSelection, type Selected } from "../../compile/selection.ts";
import { listOf, rowOf } from "../../compile/shape.ts";
import type { Parameter } from "../../database/statement.ts";
import { badInput } from "../../http/errors.ts";
import { findCandidatesOfLines, readAnswers } from "../candidates.cypher.ts";
import { rankedOf } from "../find-by-name.ts";
import { nameQuery } from "../name-query.ts";
import { askedWords, reasonsOf } from "../names/rank.ts";
import { resultVariables } from "../search-edge.mapping.ts";
import { judgeLine } from "./judge-line.ts";
import { nameOfLine } from "./name-of-line.ts";

/** Lines of one question. */
const mostLines = 200;

type Line = {
  readonly text: string;
  readonly name: string;
  readonly words: ReturnType<typeof askedWords>;
};

const linesOf = (given: unknown): readonly Line[] => {
  const lines = listOf(given).map(String);
  if (lines.length === 0 || lines.length > mostLines)
    throw badInput(
      `lines: ${String(lines.length)} lines are not from 1 to ${String(mostLines)}: ask for a longer list by parts`,
    );
  return lines.map((text) => {
    const name = nameOfLine(text);
    return { text, name, words: askedWords(name) };
  });
};

/** Answers of all lines one after another, each with its line, and what is told of the lines. */
const answersOf = (lines: readonly Line[], most: number, raw: unknown) => {
  const judged = lines.map(({ words }, at) => {
    const ranked = rankedOf(listOf(raw)[at], words);
    const page = ranked.slice(0, most).map((one) => ({
      id: one.candidate.id,
      line: at,
      why: reasonsOf(one),
    }));
    return { ...judgeLine(ranked), totalCount: ranked.length, page };
  });
  return {
    offset: 0,
    page: judged.flatMap(({ page }) => page),
    lines: judged.map(({ page: _page, ...line }) => line),
  } satisfies Parameter;
};

const askedFirst = (
  plan: Plan,
  lines: readonly Line[],
  most: number,
): string => {
  const queries = lines.map(
    ({ words }) =>
      nameQuery(words, { people: true, others: false, kinds: [] }) ?? "",
  );
  const ask = plan.parameter({ queries });
  const column = plan.variable("found");
  return plan.parameter(
    new FirstAsked(findCandidatesOfLines(ask, column), column, (raw) =>
      answersOf(lines, most, raw),
    ),
  );
};

type Candidates = { readonly key: string; readonly piece: Piece };

const rowsText = (
  ask: string,
  pieces: readonly Candidates[],
  result: string,
): string =>
  [
    "CALL () {",
    readAnswers(ask, ["PERSON"]),
    "WITH found, answer, position, '' AS list",
    ...pieces.flatMap(({ piece }) => piece.calls),
    `WITH position, {line: answer.line${pieces.map(({ key, piece }) => `, ${key}: ${piece.expression}`).join("")}} AS row ORDER BY position`,
    "WITH collect(row) AS rows",
    `RETURN {lines: ${ask}.lines, rows: rows} AS ${result}`,
    "}",
  ].join("\n");

const typed = (name: string, fields: readonly (readonly [string, unknown])[]) =>
  ({ __typename: name, ...Object.fromEntries(fields) }) as const;

/** `matchNames`: each line with one call of the index in the statement before, ranked and judged here, read together. */
export const matchNamesRoot: RootMapping = (plan, selected) => {
  const lines = linesOf(selected.args["lines"]);
  const lens = plan.lens(selected.args["reading"]);
  const frame: Frame = { plan, lens, vars: resultVariables };
  const below = (name: string, { sets }: Pick<Selected, "sets">) =>
    objectSelection(plan.scope, name, sets);
  const whole = below("NameMatches", selected);
  const fields = whole.flatMap((field) => below("NameLine", field));
  const lists = fields.filter(({ name }) => name === "candidates");
  const pieces = lists.map((field, at) => ({
    key: `c${String(at)}`,
    field: field.key,
    first: firstOf(field),
    piece: emitObject(frame, "NameCandidate", field),
  }));
  const most = Math.max(0, ...pieces.map(({ first }) => first));
  const result = plan.variable("r");
  const ask = askedFirst(plan, lines, most);
  const lineOf = (at: number, told: unknown, rows: readonly unknown[]) => {
    const known: Readonly<Record<string, unknown>> = {
      ...rowOf(told),
      text: lines[at]?.text,
      name: lines[at]?.name,
    };
    const candidates = (field: Selected) => {
      const one = pieces.find((piece) => piece.field === field.key);
      return rows
        .slice(0, one?.first)
        .map((row) => one?.piece.shape(rowOf(row)[one.key]));
    };
    return (field: Selected): unknown =>
      field.name === "candidates" ? candidates(field) : known[field.name];
  };
  return {
    calls: [rowsText(ask, pieces, result)],
    expression: result,
    shape: (raw) => {
      const { lines: told, rows } = rowOf(raw);
      const shaped = (line: readonly Selected[]) =>
        lines.map((_line, at) => {
          const value = lineOf(
            at,
            listOf(told)[at],
            listOf(rows).filter((row) => rowOf(row)["line"] === at),
          );
          return typed(
            "NameLine",
            line.map((field) => [field.key, value(field)] as const),
          );
        });
      return typed(
        "NameMatches",
        whole.map((field) => [field.key, shaped(below("NameLine", field))]),
      );
    },
  };
};
