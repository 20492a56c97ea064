import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { compileQuery } from "../../../server/compile/operation.ts";
import { mappings } from "../../../server/domains.ts";
import { limits } from "../../../server/http/limits.ts";
import { makeSchema } from "../../../server/schema.ts";
import { everySide } from "../../support/every-side.ts";
import { researchQuery } from "../../support/research-query.ts";
import { scopeOfQuery } from "../../support/scope.ts";

const schema = makeSchema();

const compiled = (number: number, reading: unknown) =>
  compileQuery(
    mappings,
    scopeOfQuery(schema, parse(researchQuery), {
      number,
      definitions: [],
      reading,
    }),
  ).statement?.text ?? "";

describe("the statement of a research question", () => {
  it.each(Array.from({ length: 16 }, (_, place) => place + 1))(
    "%i is no longer than a statement may be, whatever its reading asks, and the same for all readings that ask of the same sides",
    (number) => {
      expect(compiled(number, everySide).length).toBeLessThan(limits.statement);
      expect(compiled(number, { capacities: ["SELF"] })).toBe(
        compiled(number, { capacities: ["COURT"] }),
      );
    },
  );
});
