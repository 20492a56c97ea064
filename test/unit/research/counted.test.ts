import { describe, expect, it } from "vitest";

import {
  against,
  answerFrom,
  countAt,
  tells,
  whoIn,
} from "../../support/builders/research.ts";

describe("the three networks", () => {
  it("hold nobody of whom it is told that they were not in them", () => {
    const found = answerFrom(9, {
      told: [
        tells("gone", "evacuation", "evacuated"),
        tells("stayed", "evacuation", "not-evacuated"),
        tells("fought", "partisan-service", "fighter"),
        tells("fought", "evacuation", "not-evacuated"),
        tells("away", "partisan-service", "not-returned"),
        tells("both", "partisan-service", "fighter"),
        tells("both", "partisan-service", "not-returned"),
      ],
    });
    expect(whoIn(countAt(found, "networks", "evacuation"))).toEqual(["gone"]);
    const detachments = countAt(found, "networks", "detachments");
    expect(whoIn(detachments)).toEqual(["both", "fought"]);
    expect(
      whoIn(countAt(found, "networks", "detachments", "also-evacuation")),
    ).toEqual([]);
    expect(whoIn(against(found, "absent"))).toEqual(["both"]);
  });
});
