import type { Locator, Page } from "playwright-core";

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
