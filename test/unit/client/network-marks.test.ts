import { describe, expect, it } from "vitest";

import type { DrawnLine } from "../../../client/graph/export/line-marks.ts";
import {
  type DrawnPicture,
  movedBy,
  networkMarks,
} from "../../../client/graph/export/marks.ts";
import type { DrawnShape } from "../../../client/graph/export/shape-mark.ts";
import { mark } from "../../../shared/figures/mark.ts";

const person = (
  id: string,
  x: number,
  look: Partial<DrawnShape> = {},
): DrawnShape => ({
  ...{ id, kind: "person", x, y: 100, width: 30, height: 30, fill: "person" },
  ...{ constructed: false, isCut: false, name: [id] },
  namedAt: { x, y: 130, anchor: "middle" },
  ...look,
});

const tie = (id: string, look: Partial<DrawnLine> = {}): DrawnLine => ({
  ...{ id, from: "one", to: "two", name: "знал", directed: false, count: 1 },
  ...{ tieIds: [id], constructed: false, joint: false, line: "solid" },
  ...{ isContested: false, isDenied: false },
  ...{ bend: undefined, words: [], isBridge: false },
  ...look,
});

const picture = (change: Partial<DrawnPicture> = {}): DrawnPicture => ({
  ...{ boxes: [], ground: [] },
  lines: [tie("tie")],
  shapes: [person("one", 50), person("two", 250)],
  ...change,
});

describe("a network taken away as a picture", () => {
  it("has the boxes and the years of the ground below everything else", () => {
    const marks = networkMarks(
      picture({
        boxes: [{ x: 150, y: 100, width: 300, height: 90, name: "Район" }],
        ground: [{ x: 50, y: 10, words: "1942" }],
      }),
    );
    expect(marks.map(({ is }) => is)).toEqual([
      ...["path", "path", "text", "text"],
      ...["line", "circle", "circle", "text", "text"],
    ]);
    expect(marks.flatMap((one) => ("words" in one ? one.words : []))).toEqual([
      ...["Район", "1942"],
      ...["one", "two"],
    ]);
  });

  it("tells what the network falls apart without: a wide line, a double outline", () => {
    const marks = networkMarks(
      picture({
        lines: [tie("bridge", { isBridge: true })],
        shapes: [person("one", 50, { isCut: true }), person("two", 250)],
      }),
    );
    expect(marks[0]).toMatchObject({ is: "line", width: 5.5 });
    expect(marks.slice(1, 4)).toMatchObject([
      { is: "circle", x: 50, r: 15, stroke: "ink" },
      { is: "circle", x: 50, r: 12, stroke: "ink" },
      { is: "circle", x: 250, r: 15, stroke: "muted" },
    ]);
  });

  it("lays ties between the same two beside each other, as they are seen", () => {
    const [straight, bent] = networkMarks(
      picture({
        lines: [tie("one"), tie("other", { bend: { x: 150, y: 117 } })],
      }),
    );
    expect(straight).toMatchObject({ is: "line", y1: 100, y2: 100 });
    expect(bent).toMatchObject({
      ...{ is: "path", x: 50, y: 100 },
      // A curve of this kind passes halfway between its straight way and the point that it leans to.
      d: "M0 0Q100 34 200 0",
    });
  });

  it("names a line where it is named on the screen, and tells its number where it is not", () => {
    const wordsOn = (look: Partial<DrawnLine>) =>
      networkMarks(picture({ lines: [tie("bundle", look)] }))
        .flatMap((one) => ("words" in one ? one.words : []))
        .slice(0, -2);
    expect(wordsOn({ count: 3, words: ["3 × знал", "и видел"] })).toEqual([
      "3 × знал",
      "и видел",
    ]);
    expect(wordsOn({ count: 3 })).toEqual(["3"]);
    expect(wordsOn({})).toEqual([]);
  });

  it("can be drawn without names, and moved as a whole", () => {
    const all = picture({
      boxes: [{ x: 150, y: 100, width: 300, height: 90, name: "" }],
      lines: [tie("other", { bend: { x: 150, y: 117 } })],
    });
    expect(
      networkMarks(all, { isNamed: false }).some(({ is }) => is === "text"),
    ).toBe(false);
    const back = movedBy(movedBy(all, -40, 7), 40, -7);
    expect(networkMarks(back)).toEqual(networkMarks(all));
    expect(networkMarks(movedBy(all, 5, 0))[0]).toMatchObject({ x: 5 });
  });

  it("is made of nothing but what a figure may hold", () => {
    const marks = networkMarks(
      picture({
        boxes: [{ x: 150, y: 100, width: 300, height: 90, name: "Район" }],
        ground: [{ x: 50, y: 10, words: "1942" }],
        lines: [
          tie("bent", {
            ...{ bend: { x: 150.37, y: 81.02 }, directed: true },
            ...{ isDenied: true, constructed: true, line: "dashed" },
          }),
        ],
      }),
    );
    for (const each of marks) expect(mark.parse(each)).toEqual(each);
  });
});
