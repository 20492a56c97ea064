import { describe, expect, it } from "vitest";

import type { Inline } from "../../../shared/study/document.ts";
import { holdNotes } from "../../../shared/study/hold-notes.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const note = (number: number): Inline => ({
  kind: "citation",
  number,
  refs: [],
});
const person = (name: string): Inline => ({
  kind: "thing",
  id: "person/a",
  children: [text(name)],
});
const held = (...children: readonly Inline[]) => ({ kind: "held", children });

describe("the number of a note", () => {
  it("stays with the last word before it, with the stop and the blank that stand between", () => {
    expect(
      holdNotes([text("Сказано так. "), note(1), text(" И дальше")]),
    ).toEqual([
      text("Сказано "),
      held(text("так. "), note(1)),
      text(" И дальше"),
    ]);
  });

  it("stays with the numbers before it", () => {
    expect(holdNotes([text("Так."), note(1), note(2)])).toEqual([
      held(text("Так."), note(1), note(2)),
    ]);
  });

  it("stays with a short name, and lets a long one be broken", () => {
    expect(holdNotes([person("Гнатенко"), note(1)])).toEqual([
      held(person("Гнатенко"), note(1)),
    ]);
    const long = person("Гнатенко Степан Фёдорович (вымышл.)");
    expect(holdNotes([long, note(1), note(2)])).toEqual([
      long,
      held(note(1), note(2)),
    ]);
    const unbroken = text("а".repeat(40));
    expect(holdNotes([unbroken, note(1)])).toEqual([unbroken, note(1)]);
  });

  it("may stand first, and changes nothing where there is none", () => {
    expect(holdNotes([note(1), text("Так")])).toEqual([note(1), text("Так")]);
    expect(holdNotes([text("Ничего не сказано")])).toEqual([
      text("Ничего не сказано"),
    ]);
  });
});
