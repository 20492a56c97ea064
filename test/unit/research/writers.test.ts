import { describe, expect, it } from "vitest";

import type { Text } from "../../../server/re-registration/statistics/formulae.ts";
import {
  against,
  answerFrom,
  countAt,
  decides,
} from "../../support/builders/research.ts";

const passage = "как проявивший трусость и малодушие перед врагом";
const other = "не оправдал доверия партии в трудный час";

const decision = decides("a");

const wrote = (
  writer: string,
  verbatim: string,
  earliest: string,
  latest: string = earliest,
): Text => ({
  claim: `factoid/${writer} ${verbatim} ${earliest}`,
  verbatim,
  writer,
  isNamed: true,
  source: `source/${writer} ${earliest}`,
  witness: `source/${writer} ${earliest}`,
  leaf: null,
  earliest,
  latest,
  person: "person/a",
  step: decision.step.id,
  inDecision: true,
});

const asked = (texts: readonly Text[]) =>
  answerFrom(15, { decisions: [decision], statistics: { texts } });

const rowsIn = (texts: readonly Text[]) =>
  asked(texts)
    .tables.find(({ key }) => key === "pairs")
    ?.rows.map(({ words }) => words.en)
    .toSorted();

describe("two writers who share a formula", () => {
  it("stand in the order of their own texts, not of a third writer's", () => {
    const texts = [
      wrote("early", passage, "1943-01-10"),
      wrote("late", passage, "1943-06-01", "1943-07-01"),
      wrote("perhaps", passage, "1943-05-01", "1943-08-01"),
    ];
    // Both of the last are later than the first; which of the two is, is not known.
    expect(rowsIn(texts)).toEqual([
      "early → late",
      "early → perhaps",
      "late — perhaps",
    ]);
    const found = asked(texts);
    expect(
      countAt(found, "pairs", "late\nperhaps", "unordered").units,
    ).toHaveLength(1);
    expect(against(found, "unordered").units).toHaveLength(1);
  });

  it("have a dash between them where one took this and the other that, and each is counted", () => {
    const texts = [
      wrote("one", passage, "1943-01-10"),
      wrote("two", passage, "1943-06-01"),
      wrote("two", other, "1943-02-10"),
      wrote("one", other, "1943-07-01"),
    ];
    expect(rowsIn(texts)).toEqual(["one — two"]);
    const found = asked(texts);
    for (const column of ["later", "earlier"])
      expect(countAt(found, "pairs", "one\ntwo", column).units).toHaveLength(1);
  });

  it("have no order without a day", () => {
    expect(
      rowsIn([
        wrote("dated", passage, "1943-01-10"),
        wrote("undated", passage, ""),
      ]),
    ).toEqual(["dated — undated"]);
  });

  it("are drawn", () => {
    const { tables } = asked([]);
    expect(tables.find(({ key }) => key === "pairs")?.drawn).toBe("later");
  });
});
