import type { Locator, Page } from "playwright-core";
import { z } from "zod";

/** What the page's address says. */
export const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** The button of exactly this name. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: true });

/** Goes to something and presses keys there: no pointer. */
export const press = async (
  where: Locator,
  ...keys: readonly string[]
): Promise<void> => {
  await where.focus();
  for (const key of keys) await where.page().keyboard.press(key);
};

/** Types into a box that suggests, and takes the first that has these words. */
export const choose = async (
  page: Page,
  box: string,
  words: string,
): Promise<void> => {
  const field = page.getByRole("combobox", { name: box });
  await field.focus();
  await page.keyboard.type(words);
  const list = (await field.getAttribute("aria-controls")) ?? "";
  await page
    .locator(`[id="${list}"] [role=option]`)
    .filter({ hasText: words })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
};

/** Resolves when everyone stands where they will stand. */
export const settled = (page: Page): Promise<void> =>
  page
    .locator("[data-network][aria-busy=false] [data-ground][data-settled=true]")
    .waitFor({ state: "attached", timeout: 60_000 });

/** How many are drawn, and by how many ties, as the head of the page says. */
export const shown = async (page: Page): Promise<readonly number[]> => {
  await settled(page);
  const words = (await page.locator("[data-shown]").textContent()) ?? "";
  return [...words.matchAll(/\d+/gu)].map(([number]) => Number(number));
};

const drawn = z.object({
  zoom: z.number(),
  boxes: z.array(z.string()),
  lines: z.array(z.string()),
  shapes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      width: z.number(),
      fill: z.string(),
      x: z.number(),
      y: z.number(),
    }),
  ),
});

/** What stands on the ground once all stand where they will: shapes with the number of their colour, ids of lines, names of boxes. */
export const drawing = async (page: Page) => {
  await settled(page);
  const { shapes, ...others } = drawn.parse(
    await page.evaluate(`(() => {
      const cy = document.querySelector("[data-ground]")._cyreg.cy;
      const nodes = cy.nodes().filter((node) => !node.hasClass("mark"));
      return {
        zoom: cy.zoom(),
        boxes: nodes.filter((node) => node.hasClass("group")).map((node) => node.data("name")),
        lines: cy.edges().map((edge) => edge.id()),
        shapes: nodes.filter((node) => !node.hasClass("group")).map((node) => ({
          id: node.id(),
          name: node.data("name").replaceAll("\\n", " "),
          width: node.width(),
          fill: node.style("background-color"),
          ...node.position(),
        })),
      };
    })()`),
  );
  return {
    ...others,
    shapes: shapes.map((shape) => {
      const number = /\[(\d+)\]/u.exec(shape.name)?.[1];
      return {
        ...shape,
        number: number === undefined ? undefined : Number(number),
      };
    }),
  };
};

const answered = z.object({
  data: z.object({
    egoNetwork: z.object({
      people: z.array(z.object({ id: z.string(), displayName: z.string() })),
    }),
  }),
});

/** Two who held an office in a body. */
export const bureauOf = async (at: (path: string) => string, body: string) => {
  const response = await fetch(at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: `{ egoNetwork(id: "${body}", kinds: [HELD_OFFICE_IN]) { people { id displayName } } }`,
    }),
  });
  const { people } = answered.parse(await response.json()).data.egoNetwork;
  const [one, other] = people;
  if (one === undefined || other === undefined)
    throw new Error(`${body} has no bureau`);
  return [one, other] as const;
};
