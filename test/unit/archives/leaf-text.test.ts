import { describe, expect, it } from "vitest";

import { leafText } from "../../../shared/archives/leaf-text.ts";

describe("where in a source a claim stands", () => {
  it.each([
    ["12", "л. 12", "l. 12"],
    ["12 об.", "л. 12 об.", "l. 12ob"],
    ["12а об.", "л. 12а об.", "l. 12aob"],
    ["24–25", "л. 24–25", "ll. 24–25"],
    ["4, 9", "л. 4, 9", "ll. 4, 9"],
  ])("leaf %s is cited in the language of the page", (leaf, ru, en) => {
    expect(leafText(leaf, "RU")).toBe(ru);
    expect(leafText(leaf, "EN")).toBe(en);
  });

  it("stays as it is written where it is no number of a leaf", () => {
    expect(leafText("с. 45", "EN")).toBe("с. 45");
    expect(leafText("Тимашевский район", "EN")).toBe("Тимашевский район");
  });

  it("is not lost where no archive writes it so", () => {
    expect(leafText("9–4", "RU")).toBe("л. 9–4");
  });
});
