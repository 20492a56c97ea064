import { describe, expect, it } from "vitest";

import { cohortPortions } from "../../../seed/cohort/cohort.ts";
import { parseSeedWords } from "../../../seed/seed-words.ts";

const portions = [...cohortPortions(300)];
const factoids = portions.flatMap((portion) => portion.factoids);

describe("a cohort for measuring", () => {
  it("has as many people as asked for, and five claims of each", () => {
    const people = portions
      .flatMap((portion) => portion.people)
      .filter(({ id }) => id !== "person/SYN-connector");
    expect(people).toHaveLength(300);
    const subjects = factoids.map(({ mentions }) => mentions[0]?.involves);
    expect(
      people.every(
        ({ id }) => subjects.filter((subject) => subject === id).length === 5,
      ),
    ).toBe(true);
  });

  it("says in every id and name that it is invented", () => {
    const named = portions.flatMap((portion) => [
      ...portion.people,
      ...portion.districts,
      ...portion.settlements,
      ...portion.partyOrganizations,
      ...portion.institutions,
      ...portion.sources,
      ...portion.archivalUnits,
      ...portion.procedures,
      ...portion.meetings,
      ...portion.caseEvents,
    ]);
    expect(
      named.filter(
        ({ id, name }) =>
          !id.includes("/SYN-") ||
          !name.ru.includes("(вымышл.)") ||
          !name.en.includes("(invented)"),
      ),
    ).toEqual([]);
  });

  it("is the same whenever it is made", () => {
    expect([...cohortPortions(300)]).toEqual(portions);
  });

  it("writes about eight of a hundred in more ways than one", () => {
    const people = portions.flatMap((portion) => portion.people);
    const written = people.filter(({ forms }) => forms.length > 0);
    expect(written.length).toBeGreaterThanOrEqual(18);
    expect(written.length).toBeLessThanOrEqual(24);
  });
});

describe("npm run seed", () => {
  it.each(["10000", "1", "1000000"])("makes a cohort of %s", (size) => {
    expect(parseSeedWords(["--persons", size])).toEqual({
      does: "cohort",
      persons: Number(size),
    });
  });

  it.each(["0", "-5", "1.5", "1e3", "ten", "1000001", "", "010"])(
    "refuses a cohort of %j in words",
    (size) => {
      expect(() => parseSeedWords(["--persons", size])).toThrow(
        `--persons: "${size}" is not a whole number from 1 to 1000000`,
      );
    },
  );

  it("refuses what it does not know", () => {
    expect(() => parseSeedWords(["--everything"])).toThrow(
      'does not understand "--everything"',
    );
  });
});
