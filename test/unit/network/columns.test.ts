import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { compileQuery } from "../../../server/compile/operation.ts";
import { mappings } from "../../../server/domains.ts";
import { makeSchema } from "../../../server/schema.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const columns = (selection: string) =>
  compileQuery(
    mappings,
    scopeOfQuery(
      makeSchema(),
      parse(`{ egoNetwork(id: "person/a") { columns { ${selection} } } }`),
      {},
    ),
  );

/** What the database sends of three members and three ties among them. */
const sent = {
  id: ["person/a", "person/b", "institution/c"],
  start: ["person/a", "person/b", "person/b"],
  end: ["person/b", "institution/c", "person/a"],
  tieKind: [
    ["KNEW", "acquaintance"],
    ["WORKED_AT", "employment"],
    ["KNEW", "acquaintance"],
  ],
  contested: [false, true, false],
  doubted: [false, false, true],
  affirmed: [true, true, false],
};

describe("the columns of a network", () => {
  it("name the ends and the kind of a tie by place, and few ties by theirs", () => {
    const { shape } = columns(
      "ids from to kindsOfTies { code } tieKinds contested doubted denied",
    );
    expect(shape({ c0: [sent] })).toMatchObject({
      egoNetwork: {
        columns: {
          ids: sent.id,
          from: [0, 1, 1],
          to: [1, 2, 0],
          kindsOfTies: [{ code: "KNEW" }, { code: "WORKED_AT" }],
          tieKinds: [0, 1, 0],
          contested: [1],
          doubted: [2],
          denied: [2],
        },
      },
    });
  });

  it("read nothing that is not asked for", () => {
    const text = columns("ids").statement?.text ?? "";
    expect(text).toContain("{id: [x IN shown | x.id]}");
  });

  it("never answer a tie whose end they do not hold", () => {
    const { shape } = columns("to");
    expect(() =>
      shape({ c0: [{ ...sent, end: ["person/elsewhere"] }] }),
    ).toThrow("ends outside it, in person/elsewhere");
  });
});
