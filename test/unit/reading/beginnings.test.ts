import { describe, expect, it } from "vitest";

import type { Claim } from "../../../server/reading/claim.ts";
import { deriveConflicts } from "../../../server/reading/conflicts.ts";
import { claim } from "../../support/builders/claim.ts";

const member = (
  id: string,
  edtf: string,
  more: Parameters<typeof claim>[2] = {},
) => claim(id, "membership", { value: "member", edtf, ...more });
const grades = (...claims: readonly Claim[]) =>
  deriveConflicts(claims).map(({ grade }) => grade);

describe("the beginning of membership", () => {
  it("is one: two that share no day exclude each other", () => {
    expect(grades(member("a", "1931/.."), member("b", "1938/.."))).toEqual([
      "CERTAIN",
    ]);
    expect(grades(member("a", "1931?/.."), member("b", "1938/.."))).toEqual([
      "POSSIBLE",
    ]);
  });

  it.each([
    ["of one year", member("a", "1931/.."), member("b", "1931-05/..")],
    [
      "where the first ended: he may have been admitted again",
      member("a", "1931/1937"),
      member("b", "1938/.."),
    ],
    [
      "where one only says that he was a member then",
      member("a", "1931/.."),
      member("b", "1942-08"),
    ],
    [
      "where one is of another value",
      member("a", "1931/..", { value: "komsomol" }),
      member("b", "1938/.."),
    ],
    [
      "where one is of membership in a body, which is another beginning",
      member("a", "1931/.."),
      member("b", "1938/..", {
        roles: { organization: "party-organization/zarya" },
      }),
    ],
  ])("is no contradiction %s", (_name, one, other) => {
    expect(grades(one, other)).toEqual([]);
  });
});
