import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { askingPages } from "../support/pages.ts";
import { openForReaders } from "../support/readers.ts";

const { open, reader, at } = openForReaders("all");

type Line = "waiting" | "cut" | "refusing" | "open";

/** A line to the server that can be held, cut, or answered with a refusal. */
async function lineOf(page: Page) {
  let is: Line = "open";
  const held: Route[] = [];
  await page.route(
    ({ pathname }) => pathname.startsWith("/graphql"),
    async (route) => {
      if (is === "waiting") held.push(route);
      else if (is === "cut") await route.abort("connectionrefused");
      else if (is === "refusing")
        await route.fulfill({
          json: {
            errors: [
              {
                message: "Kartoteka is busy: ask again in a minute",
                extensions: { code: "OVERLOADED" },
              },
            ],
          },
        });
      else await route.continue();
    },
  );
  return async (next: Line) => {
    is = next;
    if (next === "cut")
      await Promise.all(
        held.splice(0).map((route) => route.abort("connectionrefused")),
      );
  };
}

const again = (page: Page) =>
  page.locator("main").getByRole("button", { name: "Попробовать ещё раз" });

describe("the state of a page", () => {
  test.each(askingPages)(
    "is told on %s: loading, without a server, refused, and well again",
    async (path) => {
      const { page } = await reader();
      page.setDefaultTimeout(10_000);
      const put = await lineOf(page);
      const main = page.locator("main");
      await put("waiting");
      await page.goto(at(path));
      await main
        .getByText(/Загружается|сопоставляются/u)
        .first()
        .waitFor();
      await put("cut");
      const alert = main.getByRole("alert");
      await alert.getByText("Нет связи с Картотекой").first().waitFor();
      await alert
        .getByText("Проверьте, что программа запущена")
        .first()
        .waitFor();
      await put("refusing");
      await again(page).first().click();
      await alert.getByText("ask again in a minute").first().waitFor();
      await put("open");
      // One press asks again for everything on the page that was not answered.
      await again(page).first().click();
      await alert.first().waitFor({ state: "detached" });
      // The first to ask waits until the database has planned the page's question.
      await main
        .getByRole("heading", { level: 1 })
        .waitFor({ timeout: 30_000 });
    },
  );

  test("is told where the network is gone before the page's own script has come, and the page opens once it is back", async () => {
    const { page } = await open("/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Карта", exact: true }).click();
    const notice = page.getByRole("alert");
    await notice.getByText("Нет связи с Картотекой").waitFor();
    const button = notice.getByRole("button", { name: "Попробовать ещё раз" });
    await button.click();
    await notice.waitFor();
    await page.context().setOffline(false);
    await button.click();
    await page.getByRole("heading", { level: 1, name: "Карта" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/map");
  });
});

describe("a card index that holds nothing", () => {
  const empty = openForReaders("none");

  test("says so on every page, and how to fill it", async () => {
    const { page, complaints } = await empty.reader();
    for (const path of [
      "/",
      "/?kind=people",
      "/network",
      "/trajectories",
      "/map",
      "/verification",
      "/verification/cohort",
      "/testimony",
      "/contradictions",
      "/dossier",
      "/gaps",
      "/questions",
      "/studies",
      "/views",
    ]) {
      await page.goto(empty.at(path));
      const notice = page.locator("main [data-empty-store]");
      await notice.getByText("npm run seed").waitFor();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.getByRole("alert").count(), path).toBe(0);
    }
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The words of the pages in marks: what a page shows outside of marks did not come from its words. */
async function markWords(page: Page): Promise<void> {
  let marked = 0;
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /\.init\(\{\s*lng:/u,
      (start) => {
        marked += 1;
        return `.use({type:"postProcessor",name:"marks",process:(words)=>"\\u27e6"+words+"\\u27e7"})${start.replace("lng:", 'postProcess:"marks",lng:')}`;
      },
    );
    await route.fulfill({ response, body });
  });
  await page.route(at("/marked"), (route) =>
    route.fulfill({ body: String(marked) }),
  );
}

/** What a text says outside of marks. */
function outside(text: string): string {
  let depth = 0;
  let kept = "";
  for (const sign of text) {
    if (sign === "⟦") depth += 1;
    else if (sign === "⟧") {
      depth -= 1;
      kept += " ";
    } else if (depth === 0) kept += sign;
  }
  return kept;
}

const wordsIn = (text: string): readonly string[] =>
  text.match(/\p{L}{2,}/gu) ?? [];

/** All words of strings in an answer of the server: names, quotations, its vocabulary. */
function wordsOf(value: unknown, into: Set<string>): void {
  if (typeof value === "string")
    for (const word of wordsIn(value)) into.add(word.toLowerCase());
  else if (Array.isArray(value)) for (const one of value) wordsOf(one, into);
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) wordsOf(one, into);
}

/** Texts that a reader sees or hears on the page as it is now, in the pieces in which they stand. */
const textsOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(() => {
    const told = [
      "aria-label",
      "aria-description",
      "title",
      "alt",
      "placeholder",
    ];
    const texts = [...document.querySelectorAll("body *")].flatMap((element) =>
      told.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const blocks = [
      ...document.querySelectorAll(
        "h1,h2,h3,h4,p,li,dt,dd,td,th,caption,label,legend,button,a,option,summary,figcaption,text,svg title",
      ),
    ].map((element) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const parts: string[] = [];
      while (walk.nextNode()) parts.push(walk.currentNode.nodeValue ?? "");
      return parts;
    });
    return [...texts.map((text) => [text]), ...blocks];
  });

/** What is the same in both languages: the name of the program, formats, languages, keys, examples of names. */
const same = new Set(
  "сенар senarsk aleksandrov краснодар ii iii iv картотека kartoteka ctrl shift delete enter esc escape tab ru en csv tsv json gexf graphml svg png pdf markdown html bibtex csl ris sts spell traminer gephi networkx igraph graphql api url".split(
    " ",
  ),
);

/** Words that page and server write alike, in both languages: dates, leaves, terms. */
const sharedWords = (language: "ru" | "en"): readonly string[] => {
  const script =
    language === "ru" ? /^\p{Script=Cyrillic}+$/u : /^\p{Script=Latin}+$/u;
  return ["archives", "dates", "glossary", "words"]
    .flatMap((folder) =>
      readdirSync(join("shared", folder)).map((name) =>
        readFileSync(join("shared", folder, name), "utf8"),
      ),
    )
    .flatMap((source) => source.match(/"[^"\n]*"|`[^`]*`/gu) ?? [])
    .flatMap(wordsIn)
    .filter((word) => script.test(word))
    .map((word) => word.toLowerCase());
};

const monthsIn = (language: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    (["long", "short"] as const).flatMap((style) => [
      new Intl.DateTimeFormat(language, {
        month: style,
        day: "numeric",
      }).format(new Date(2000, month, 15)),
      new Intl.DateTimeFormat(language, { month: style }).format(
        new Date(2000, month, 15),
      ),
    ]),
  ).flatMap((words) => words.flatMap(wordsIn));

describe.each(["ru", "en"] as const)(
  "every word of a page, in %s,",
  (language) => {
    const known = new Set([
      ...same,
      ...sharedWords(language),
      ...monthsIn(language).map((word) => word.toLowerCase()),
    ]);

    test.each([...askingPages, "/names", "/network", "/help", "/nowhere"])(
      "is taken from the words of both languages or from the store: %s",
      async (path) => {
        const { page } = await reader({ language });
        await markWords(page);
        const fromStore = new Set<string>();
        const answers: Promise<void>[] = [];
        page.on("response", (response) => {
          if (!new URL(response.url()).pathname.startsWith("/graphql")) return;
          const read = response.json().then(
            (answer: unknown) => wordsOf(answer, fromStore),
            () => undefined,
          );
          answers.push(read);
        });
        await page.goto(at(path));
        await page.locator("main h1").waitFor();
        await page.waitForLoadState("networkidle");
        await Promise.all(answers);
        expect(
          await page.evaluate(() => fetch("/marked").then((r) => r.text())),
        ).toBe("1");
        const unknownIn = (text: string) =>
          wordsIn(outside(text)).filter(
            (word) =>
              !known.has(word.toLowerCase()) &&
              !fromStore.has(word.toLowerCase()) &&
              !path.includes(word),
          );
        // Pieces may be words beside each other, or parts of one word that was found.
        const strange = (await textsOf(page)).flatMap((pieces) => {
          const words = unknownIn(pieces.join(" "));
          return words.length === 0 || unknownIn(pieces.join("")).length === 0
            ? []
            : [`${words.join(" ")} ← ${pieces.join(" ").slice(0, 120)}`];
        });
        expect([...new Set(strange)].join("\n")).toBe("");
      },
    );
  },
);
