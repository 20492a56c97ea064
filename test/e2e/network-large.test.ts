import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { accessibilityBreaches } from "../support/browser.ts";
import { button, parameter, press, settled } from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const { open, ask } = openForReaders("all");

const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

const tied = z.object({
  egoNetwork: z.object({
    ties: z.array(z.object({ from: z.string(), to: z.string() })),
  }),
});

/** So many around whom the most others stand who are not drawn yet. */
async function hubs(count: number): Promise<readonly string[]> {
  const neighbours = new Map<string, Set<string>>();
  const known = (id: string): Set<string> => {
    const found = neighbours.get(id) ?? new Set([id]);
    neighbours.set(id, found);
    return found;
  };
  const walk = async (id: string, depth: number): Promise<void> => {
    const { egoNetwork } = tied.parse(
      await ask(
        `{ egoNetwork(id: "${id}", depth: ${String(depth)}, budget: { nodes: 400 }) { ties { from to } } }`,
      ),
    );
    for (const { from, to } of egoNetwork.ties) {
      known(from).add(to);
      known(to).add(from);
    }
  };
  await walk("party-organization/SYN-kraikom", 2);
  const raikoms = [...neighbours.keys()].filter((id) => /-raikom$/u.test(id));
  for (const id of new Set([raikom, ...raikoms])) await walk(id, 2);
  const drawn = new Set(neighbours.get(raikom));
  const chosen: string[] = [];
  const fresh = (id: string): number =>
    [...known(id)].filter((other) => !drawn.has(other)).length;
  while (chosen.length < count) {
    const [best] = [...neighbours.keys()].sort(
      (one, other) => fresh(other) - fresh(one),
    );
    if (best === undefined || fresh(best) === 0) break;
    chosen.push(best);
    for (const id of known(best)) drawn.add(id);
  }
  return chosen;
}

/** Carries the drawing about: whoever stood in its middle is found again where they were carried, and a carrying is no press. */
const carriedWhole = async (page: Page): Promise<void> => {
  const box = await page.locator("[data-ground]").boundingBox();
  if (box === null) throw new Error("There is no drawing");
  const [corner, way] = [
    { x: box.x + 8, y: box.y + 8 },
    { x: 70, y: 45 },
  ];
  const chosen = () =>
    page.evaluate(() =>
      new URLSearchParams(window.location.search).get("select"),
    );
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(middle.x, middle.y);
  await expect.poll(chosen).not.toBeNull();
  const one = await chosen();
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + way.x / 2, corner.y);
  await page.mouse.move(corner.x + way.x, corner.y + way.y);
  await page.mouse.up();
  // A press would have let go by the next picture but one.
  await page.evaluate(
    () =>
      new Promise((then) => {
        requestAnimationFrame(() => requestAnimationFrame(then));
      }),
  );
  expect(await chosen()).toBe(one);
  await page.mouse.click(corner.x, corner.y);
  await expect.poll(chosen).toBeNull();
  await page.mouse.click(middle.x + way.x, middle.y + way.y);
  await expect.poll(chosen).toBe(one);
};

describe("a network too large to read", () => {
  test("is not drawn before the reader says how: in boxes by district, or all of it; and stands within sight", async () => {
    const add = await hubs(58);
    const corners = ["-4000@-4000", "4000@4000"].map(
      (at, place) => `${add[place] ?? ""}@${at}`,
    );
    const { page, complaints } = await open(
      // The raikom stands in the middle: two others are put at the corners.
      `${its}&add=${add.join(",")}&pin=${[`${raikom}@0@0`, ...corners].join(",")}`,
    );
    const proposal = page.locator("[data-too-many]");
    await proposal.waitFor({ timeout: 90_000 });
    expect(
      Number(await proposal.getAttribute("data-too-many")),
    ).toBeGreaterThan(600);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await press(
      proposal.getByRole("button", { name: "В рамках по районам" }),
      "Enter",
    );
    await expect.poll(() => parameter(page, "group")).toBe("district");
    await settled(page);
    await press(button(page, "Отменить"), "Enter");
    await proposal.waitFor();
    await press(
      proposal.getByRole("button", { name: "Нарисовать всё" }),
      "Enter",
    );
    await settled(page);
    await carriedWhole(page);
    expect(complaints).toEqual([]);
  }, 240_000);
});
