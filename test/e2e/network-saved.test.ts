import { readFile } from "node:fs/promises";

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { settled } from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const { open } = openForReaders("all");

const its = "/network?around=party-organization/SYN-kabekhsky-raikom";

describe("a network that is saved", () => {
  test("tells title, reading, coverage, legend, data version and citation, whatever the format", async () => {
    const { page } = await open(its);
    await settled(page);
    const menu = page.getByRole("button", { name: "Выгрузить", exact: true });
    await menu.click();
    const save = page.locator("[data-save]");
    const saved = async (name: string) => {
      const waiting = page.waitForEvent("download");
      await save.getByRole("button", { name, exact: true }).click();
      const path = await (await waiting).path();
      return readFile(path);
    };
    const whatMustBeTold = [
      "Сеть, вокруг: Кабехский райком",
      "Отбор сведений: все сведения",
      "Охват:",
      "Версия данных",
      "Картотека. Сеть",
      "вымышленные примеры",
      "Связи, как их записали дела.",
    ];
    const texts = new Map<string, string>();
    for (const name of [
      "рисунок SVG",
      "GEXF (Gephi)",
      "GraphML",
      "CSV, строка — связь",
      "CSV, строка — лицо или орган",
      "CSV, строка — сведение",
      "JSON",
      "JSON-LD",
    ]) {
      const text = (await saved(name)).toString("utf8");
      texts.set(name, text);
      const words = text
        .replaceAll(/<[^>]*>|\n# /gu, " ")
        .replaceAll(/\s+/gu, " ");
      for (const told of whatMustBeTold) expect(words, name).toContain(told);
      if (name !== "рисунок SVG")
        expect(words, name).toContain("Обозначения: лицо; парторганизация");
    }
    const svg = texts.get("рисунок SVG") ?? "";
    expect(svg).toContain(">вымышленный пример</text>");
    for (const key of ["лицо", "парторганизация"])
      expect(svg).toMatch(
        new RegExp(
          `<g [^>]*>\\s*<(circle|rect) [^>]*>\\s*</g>\\s*<text[^>]*>${key}</text>`,
          "u",
        ),
      );
    expect(texts.get("GEXF (Gephi)")).toMatch(
      /<spell start="194\d-\d\d-\d\d"/u,
    );
    expect(texts.get("GEXF (Gephi)")).toMatch(/<viz:color r="\d+"/u);
    const rowsOf = (name: string) =>
      z.array(z.record(z.string(), z.string())).parse(
        parse(texts.get(name) ?? "", {
          bom: true,
          // A Russian spreadsheet parts cells so.
          delimiter: ";",
          columns: true,
          comment: "#",
          comment_no_infix: true,
        }),
      );
    const ties = rowsOf("CSV, строка — связь");
    const things = rowsOf("CSV, строка — лицо или орган");
    const claims = rowsOf("CSV, строка — сведение");
    const known = new Set(things.map(({ id }) => id));
    for (const { from, to } of ties)
      expect(known.has(from ?? "") && known.has(to ?? "")).toBe(true);
    const resting = new Set(
      claims.flatMap(({ ties: its = "" }) => its.split(" | ")),
    );
    expect(ties.every(({ id = "" }) => resting.has(id))).toBe(true);
    for (const { source, statement, citation } of claims)
      expect([source, statement, citation].every((told) => told !== "")).toBe(
        true,
      );
    const isWellFormed = (text: string) =>
      page.evaluate(
        (xml) =>
          new DOMParser()
            .parseFromString(xml, "application/xml")
            .querySelector("parsererror") === null,
        text,
      );
    for (const name of ["рисунок SVG", "GEXF (Gephi)", "GraphML"])
      expect(await isWellFormed(texts.get(name) ?? ""), name).toBe(true);
    const png = await saved("рисунок PNG");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    const drawn = await page.locator("[data-ground]").boundingBox();
    expect(png.readUInt32BE(16)).toBe(Math.round(2 * (drawn?.width ?? 0)));
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (drawn?.height ?? 0));
    await page.emulateMedia({ media: "print" });
    const paper = page.locator("[data-print-notes]");
    await paper.waitFor();
    for (const told of whatMustBeTold.slice(1))
      expect(await paper.textContent()).toContain(told);
    expect(await menu.isVisible()).toBe(false);
    expect(await page.locator("[data-legend]").isVisible()).toBe(true);
    expect(await page.locator("[data-inspector-head]").isVisible()).toBe(false);
  });

  test("is printed whole, on white, whatever the screen shows", async () => {
    const { page } = await open(its, { scheme: "dark" });
    await settled(page);
    const tell = (event: string) =>
      page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
    const scheme = () =>
      page.locator("html").getAttribute("data-mantine-color-scheme");
    expect(await scheme()).toBe("dark");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await tell("beforeprint");
    expect(await scheme()).toBe("light");
    expect(await page.locator("[data-ground]").isVisible()).toBe(false);
    const paper = page.locator("[data-print-drawing]");
    expect(await paper.textContent()).toContain("вымышленный пример");
    const { names, shapes, lines, isWhole } = await paper
      .locator("svg")
      .evaluate((svg) => ({
        names: svg.querySelectorAll("text").length,
        shapes: svg.querySelectorAll("circle, rect").length,
        lines: svg.querySelectorAll("line").length,
        isWhole:
          svg.getBoundingClientRect().right <=
            document.documentElement.clientWidth &&
          svg.getBoundingClientRect().height < window.innerHeight,
      }));
    expect(names).toBeGreaterThan(20);
    expect(shapes).toBeGreaterThan(40);
    expect(lines).toBeGreaterThan(100);
    expect(isWhole).toBe(true);
    await tell("afterprint");
    expect(await scheme()).toBe("dark");
    await paper.waitFor({ state: "detached" });
  });
});
