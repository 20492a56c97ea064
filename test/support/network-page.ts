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
