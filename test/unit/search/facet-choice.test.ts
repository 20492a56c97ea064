import { describe, expect, it } from "vitest";

import { besides, excludedIn } from "../../../server/person/facet-choice.ts";

const penalty = { facet: "PENALTY", field: "penalties" };

describe("what a filter says in one respect", () => {
  it("is left out whole: values, what is untold, and what its `not` leaves out in this respect alone", () => {
    const filter = {
      penalties: ["expelled"],
      untold: ["PENALTY", "SEX"],
      not: { or: [{ penalties: ["reinstated"] }, { cardFates: ["burned"] }] },
      contested: true,
    };
    expect(excludedIn(filter, penalty)).toEqual(["reinstated"]);
    expect(besides(filter, penalty)).toEqual({
      untold: ["SEX"],
      not: { or: [{ cardFates: ["burned"] }] },
      contested: true,
    });
    expect(besides({ not: { penalties: ["expelled"] } }, penalty)).toEqual({});
  });

  it("stands when it is joined with other conditions in the `not`", () => {
    const filter = {
      not: { penalties: ["expelled"], cardFates: ["burned"] },
    };
    expect(excludedIn(filter, penalty)).toEqual([]);
    expect(besides(filter, penalty)).toEqual(filter);
  });
});
