import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { cellOf, commonType } from "../../../server/exchange/bulk/csv-cell.ts";
import { writeImportFiles } from "../../../server/exchange/bulk/write-files.ts";
import {
  type EvidenceInput,
  parseEvidence,
} from "../../../server/exchange/import/evidence-batch.ts";
import { factoid, person, source } from "../../support/builders/evidence.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kartoteka-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (...portions: readonly Partial<EvidenceInput>[]) =>
  writeImportFiles(
    portions.map((portion) => parseEvidence({ layer: "real", ...portion })),
    {
      folder,
      stamp: { revision: 1, by: "test", at: "2026-01-01T00:00:00Z" },
      onPortion: () => undefined,
      signal: new AbortController().signal,
    },
  );

const knew = (one: string, other: string, from: string) =>
  factoid(`${one}-knew-${other}`, "acquaintance", {
    roles: { subject: `person/${one}`, counterpart: `person/${other}` },
    from,
  });

describe("a property in a file of the offline import", () => {
  it.each([
    ["text", 'a "b"', { type: "string", text: '"a ""b"""' }],
    ["no text", "", { type: "string", text: '""' }],
    ["a whole number", 7, { type: "long", text: "7" }],
    ["a fraction", 44.7, { type: "double", text: "44.7" }],
    ["yes or no", false, { type: "boolean", text: "false" }],
    ["nothing", null, { type: null, text: "" }],
    ["an empty list", [], { type: null, text: "" }],
    ["a list", ["a", ""], { type: "string[]", text: '"a\u001F"' }],
    ["one empty text", [""], { type: "string[]", text: '" "' }],
  ])("keeps %s", (_, value, cell) => {
    expect(cellOf("person/a", value)).toEqual(cell);
  });

  it.each(["two\nlines", " space", "divided\u001Fhere"])(
    "is refused by name when a file cannot carry it: %j",
    (text) => {
      expect(() => cellOf("person/a", text)).toThrow(
        `person/a: ${JSON.stringify(text)}: an offline import takes no text with line breaks`,
      );
    },
  );

  it("is a fraction when any of its column is", () => {
    expect(commonType("long", "double")).toBe("double");
    expect(() => commonType("long", "string")).toThrow("long and string");
  });
});

describe("a portion of an offline import", () => {
  it("may name a person whom an earlier portion brought, and counts the tie at both ends", async () => {
    const { nodes } = await write(
      { people: [person("a")] },
      {
        sources: [source("the-source")],
        people: [person("b")],
        factoids: [knew("b", "a", "the-source")],
      },
    );
    const people = nodes.find(({ names }) => names[0] === "Person");
    const lines = readFileSync(people?.rows ?? "", "utf8")
      .trim()
      .split("\n");
    expect(lines.map((line) => line.split(",").slice(-2))).toEqual([
      ["1", '"KNEW PERSON 1 0"'],
      ["1", '"KNEW PERSON 1 0"'],
    ]);
  });

  it("is refused when it names a person whom only a later one brings", async () => {
    await expect(
      write(
        {
          sources: [source("the-source")],
          people: [person("a")],
          factoids: [knew("a", "b", "the-source")],
        },
        { people: [person("b")] },
      ),
    ).rejects.toThrow("role counterpart: there is no such record");
  });

  it("is refused when a claim is about somebody of an earlier one", async () => {
    await expect(
      write(
        { people: [person("a")] },
        {
          sources: [source("the-source")],
          people: [person("b")],
          factoids: [knew("a", "b", "the-source")],
        },
      ),
    ).rejects.toThrow("the subject of a claim comes in the same portion");
  });

  it("is refused when it brings a record again", async () => {
    await expect(
      write({ people: [person("a")] }, { people: [person("a")] }),
    ).rejects.toThrow("an earlier portion brought a record with this id");
  });
});
