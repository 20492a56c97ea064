import { createInstance, type TFunction } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";

import type {
  Route,
  RouteInstance,
  RouteStanding,
} from "../../../client/api/route.documents.ts";
import {
  daysWords,
  isOrderOpen,
} from "../../../client/features/verification/days-words.ts";
import { linesOf } from "../../../client/features/verification/route-lines.ts";
import ru from "../../../client/i18n/ru.json" with { type: "json" };
import { parseOpen, toggleOpen } from "../../../client/url/route-address.ts";

const step = (
  id: string,
  instance: RouteInstance["instance"] | null,
  alleged: readonly string[] = [],
  kind = "decision",
): Route["events"][number] => ({
  id: `event/${id}`,
  kind: { code: kind, label: kind },
  procedure: { id: "procedure/x", kind: "REREGISTRATION" },
  instance,
  item: null,
  dates: [],
  body: null,
  meeting: null,
  factoids: { nodes: [], pageInfo: { hasNextPage: false } },
  attendance: [],
  alleged: alleged.map((claim) => ({ id: claim })),
  judgements: [],
});

const route = (events: Route["events"]): Route => ({
  id: "procedure/x",
  displayName: "x",
  procedures: [],
  events,
});

const standing = (
  ...told: readonly [RouteInstance["instance"], RouteInstance["standing"]][]
): RouteStanding => ({
  id: "procedure/x",
  instances: told.map(([instance, known]) => ({
    instance,
    standing: known,
    expected: "EVERY_CASE",
  })),
  events: [],
});

const inWords = (lines: ReturnType<typeof linesOf>) =>
  lines.map((line) =>
    line.kind === "gap" ? `gap ${line.gap.instance}` : line.step.id,
  );

describe("the lines of a route", () => {
  it("have an unattested instance before the first step of a higher one, and at the end when there is none", () => {
    const events = [
      step("demand", null, [], "statement"),
      step("bureau", "DISTRICT_COMMITTEE"),
    ];
    const known = standing(
      ["PRIMARY_ORGANIZATION", "NOT_ATTESTED"],
      ["DISTRICT_COMMITTEE", "ATTESTED"],
      ["KRAI_COMMITTEE", "NOT_ATTESTED"],
    );
    expect(inWords(linesOf(route(events), known, []))).toEqual([
      "event/demand",
      "gap PRIMARY_ORGANIZATION",
      "event/bureau",
      "gap KRAI_COMMITTEE",
    ]);
  });

  it("have no gap where a document refers to a missing step", () => {
    const known = standing(["PRIMARY_ORGANIZATION", "MISSING"]);
    const events = [step("cell", "PRIMARY_ORGANIZATION")];
    expect(inWords(linesOf(route(events), known, []))).toEqual(["event/cell"]);
  });

  it("tell what was alleged before the first decision after it, and not again", () => {
    const events = [
      step("demand", null, ["a"], "statement"),
      step("cell", "PRIMARY_ORGANIZATION", ["a"]),
      step("bureau", "DISTRICT_COMMITTEE", ["a", "b"]),
    ];
    expect(
      linesOf(route(events), undefined, []).flatMap((line) =>
        line.kind === "step" ? [line.step.newlyAlleged] : [],
      ),
    ).toEqual([[], ["a"], ["b"]]);
  });
});

describe("days between two steps, in words", () => {
  let t: TFunction;

  beforeAll(async () => {
    const i18n = createInstance();
    t = await i18n.init({
      lng: "ru",
      resources: { ru: { translation: ru } },
    });
  });

  it.each([
    [{ min: 1, max: 1 }, "1 день"],
    [{ min: 22, max: 22 }, "22 дня"],
    [{ min: 330, max: 330 }, "330 дней"],
    [{ min: 10, max: 41 }, "от 10 до 41 дня"],
    [{ min: 10, max: 40 }, "от 10 до 40 дней"],
    [{ min: 21, max: null }, "не меньше 21 дня"],
    [{ min: -365, max: 365 }, "не больше 365 дней"],
    [{ min: null, max: null }, "неизвестно сколько дней"],
  ])("%o is %s", (days, words) => {
    expect(daysWords(days, t)).toBe(words);
  });

  it("say that the order is open only when the dates leave it open", () => {
    expect(isOrderOpen({ min: -1, max: 5 })).toBe(true);
    expect(isOrderOpen({ min: 0, max: 5 })).toBe(false);
    expect(isOrderOpen({ min: null, max: 5 })).toBe(false);
  });
});

describe("the address of a route", () => {
  it("names the steps whose claims are open, and forgets them when they are closed", () => {
    const one = toggleOpen({}, "event/SYN-0121-bureau");
    const both = toggleOpen(one, "event/SYN-0121-review");
    expect(both).toEqual({ open: "SYN-0121-bureau,SYN-0121-review" });
    expect(parseOpen(both)).toEqual([
      "event/SYN-0121-bureau",
      "event/SYN-0121-review",
    ]);
    expect(toggleOpen(one, "event/SYN-0121-bureau")).toEqual({});
  });
});
