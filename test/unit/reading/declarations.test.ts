import { describe, expect, it } from "vitest";

import { declarations } from "../../../server/factoid/kinds/declarations.ts";
import { schemeTerms, term } from "../../../server/factoid/kinds/term.ts";

describe("the project's declarations", () => {
  it("name every term in both languages", () => {
    for (const [scheme, terms] of Object.entries(schemeTerms)) {
      for (const { code, labelRu, labelEn } of terms.values()) {
        expect(labelRu, `${scheme} ${code}`).toMatch(/[а-яё]/i);
        expect(labelEn, `${scheme} ${code}`).toMatch(/[a-z]/i);
      }
    }
  });

  it("give every kind one chief role, known roles, a known group and known states", () => {
    const codes = (terms: readonly { readonly code: string }[]) =>
      terms.map(({ code }) => code);
    for (const kind of declarations.kinds) {
      expect(
        kind.roles.filter(
          ({ role, required }) => role === "subject" && required,
        ).length,
        kind.code,
      ).toBe(1);
      expect(codes(declarations.roles), kind.code).toEqual(
        expect.arrayContaining(kind.roles.map(({ role }) => role)),
      );
      expect(codes(declarations.groups), kind.code).toContain(kind.group);
      const states = [
        kind.state?.state ?? [],
        Object.values(kind.state?.byValue ?? {}),
      ].flat();
      expect(codes(declarations.states), kind.code).toEqual(
        expect.arrayContaining(states),
      );
      expect(codes(kind.values), kind.code).toEqual(
        expect.arrayContaining([...(kind.excludes?.among ?? [])]),
      );
      const valued = Object.keys(kind.state?.byValue ?? {}).filter(
        (code) => code !== "",
      );
      expect(codes(kind.values), kind.code).toEqual(
        expect.arrayContaining(valued),
      );
    }
  });

  it("declare no code twice in one scheme", () => {
    for (const list of [
      declarations.kinds,
      declarations.roles,
      declarations.states,
      declarations.sourceKinds,
      declarations.institutionKinds,
    ])
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    for (const { code, values } of declarations.kinds)
      expect(new Set(values.map((value) => value.code)).size, code).toBe(
        values.length,
      );
  });

  it("show an unknown code as itself", () => {
    expect(term("VALUE", "office:smith")).toEqual({
      code: "smith",
      labelRu: "smith",
      labelEn: "smith",
    });
    expect(term("VALUE", "card-fate:burned").labelRu).toBe("сжёг");
  });
});
