import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { openForWriters } from "../support/readers.ts";

const readers = openForWriters("all");

const note = (page: Page, number: number) =>
  page.locator(`[data-note="${String(number)}"]`);

describe("a new reader of Kartoteka", () => {
  test("follows the tutorial: through the views and back, to a file that opens from disk without a network; with a figure of the reader's own; then claims are rejected, and a count is out of date", async () => {
    const tutorial = "/study/SYN-invented-raion";
    const { page, complaints } = await readers.open(tutorial);
    const views = page.getByRole("link", { name: "Открыть вид" });
    await views.first().waitFor();
    const steps = [
      ["/", "tbody tr"],
      ["/network", "canvas"],
      ["/testimony/person/SYN-0408", "table"],
      ["/trajectories", "[data-lanes]"],
      ["/trajectories", "main svg"],
    ] as const;
    expect(await views.count()).toBe(steps.length);
    for (const [index, [path, shown]] of steps.entries()) {
      await views.nth(index).click();
      await page.waitForURL((url) => url.pathname === path);
      await page.locator(shown).first().waitFor();
      await page.goBack();
      await page.locator("article").waitFor();
    }
    await views.nth(1).click();
    await page.locator("canvas").first().waitFor();
    await page.locator('[data-ground][data-settled="true"]').waitFor();
    await page.locator("[data-save-view]").click();
    const form = page.getByRole("dialog");
    await form.getByLabel("Название", { exact: true }).fill("Мой вид");
    await form.getByLabel("Подпись").fill("Новый читатель");
    await page.keyboard.press("Enter");
    await page.locator("[data-opened-view]").waitFor();
    await page.goto(readers.at(tutorial));
    await page.getByRole("link", { name: "Править" }).click();
    const written = page.getByRole("textbox", { name: "Текст микроистории" });
    await written.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(
      "\n\nЯ дошёл до конца.[@factoid/SYN-0408-bureau-penalty]",
    );
    await page.locator("[data-insert-figure] summary").click();
    await page
      .locator("[data-insert]")
      .filter({ hasText: /^Мой вид /u })
      .click();
    await page.locator("form input[required]").fill("Новый читатель");
    await page.locator("#save-study").click();
    await page.locator("article").getByText("Я дошёл до конца.").waitFor();
    await page.locator("article figure svg").first().waitFor();
    const restricted = page.locator("[data-restriction]");
    for (let left = await restricted.count(); left > 0; left -= 1) {
      const first = restricted.first();
      await first.getByRole("button", { name: "Снять ограничение" }).click();
      await first.locator("input").first().fill("учебный пример");
      await first.locator("input").nth(1).fill("Новый читатель");
      await page.keyboard.press("Enter");
      await restricted.nth(left - 1).waitFor({ state: "detached" });
    }

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-publish="HTML"]').click(),
    ]);
    const folder = await mkdtemp(join(tmpdir(), "kartoteka-study-"));
    const path = join(folder, "study.html");
    await download.saveAs(path);
    const alone = await readers.reader();
    await alone.page.context().setOffline(true);
    const asked: string[] = [];
    alone.page.on("request", (request) => asked.push(request.url()));
    await alone.page.goto(pathToFileURL(path).href);
    await alone.page.getByText("Я дошёл до конца.").waitFor();
    expect(await alone.page.locator("figure .drawn svg").count()).toBe(1);
    expect(
      await alone.page.locator("figure .drawn svg circle").count(),
    ).toBeGreaterThan(1);
    await alone.page.locator('a[href="#note-2"]').click();
    expect(
      await alone.page.locator("#note-2 .verbatim").textContent(),
    ).not.toBe("");
    expect(await accessibilityBreaches(alone.page)).toEqual([]);
    expect(await alone.page.locator(".feet").first().isVisible()).toBe(false);
    await alone.page.emulateMedia({ media: "print" });
    expect(await alone.page.locator(".feet").first().isVisible()).toBe(true);
    expect(asked).toEqual([pathToFileURL(path).href]);
    expect(alone.complaints).toEqual([]);

    const desk = (id: string) => page.locator(`[data-claim-desk="${id}"]`);
    const sign = async (action: string) => {
      const form = page.locator("form", {
        has: page.getByRole("button", { name: action, exact: true }),
      });
      await form.locator("textarea, input").first().fill("проба");
      await form.getByRole("button", { name: action, exact: true }).click();
    };
    await note(page, 2).click();
    await desk("factoid/SYN-0408-statement-card").locator("summary").click();
    await page.locator('[data-do="judge"]').click();
    await sign("Подписать");
    await page
      .locator('[data-changes] [data-change="JUDGED"]')
      .first()
      .waitFor();
    expect(await page.locator("[data-stale]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await note(page, 4).click();
    await desk("factoid/SYN-0408-bureau-penalty").locator("summary").click();
    await page.locator('[data-do="judge"]').click();
    await sign("Подписать");
    const stale = page.locator("[data-count][data-stale]");
    await stale.first().waitFor();
    const [, kept, now] =
      /^(\d+) \(теперь (\d+)\)$/u.exec(
        (await stale.first().textContent()) ?? "",
      ) ?? [];
    expect(Number(now)).toBe(Number(kept) - 1);
    await desk("factoid/SYN-0408-bureau-penalty")
      .getByRole("button", { name: "Отозвать", exact: true })
      .first()
      .click();
    await sign("Отозвать");
    await stale.first().waitFor({ state: "detached" });
    await page.locator('[data-do="retract"]').click();
    await sign("Отозвать сведение");
    await page
      .locator('[data-changes] [data-change="RETRACTED"]')
      .first()
      .waitFor();
    await page.locator("[data-count][data-stale]").first().waitFor();
    await page.locator('[data-do="restore"]').click();
    await sign("Вернуть сведение");
    await page
      .locator('[data-changes] [data-change="RETRACTED"]')
      .waitFor({ state: "detached" });
    expect(await page.locator("[data-stale]").count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 240_000);
});
