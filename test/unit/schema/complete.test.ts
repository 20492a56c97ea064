import { isObjectType } from "graphql";
import { describe, expect, it } from "vitest";

import { actions } from "../../../server/access/actions.ts";
import { mappings } from "../../../server/domains.ts";
import { makeSchema } from "../../../server/schema.ts";

const schema = makeSchema();
const fieldsOf = (typeName: string): readonly string[] => {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe("the schema", () => {
  it("has a mapping to the graph for every root field", () => {
    const unmapped = fieldsOf("Query").filter(
      (field) => !mappings.roots.has(field),
    );
    expect(unmapped).toEqual([]);
  });

  it("has a mapping for every field of every type that is read from the graph", () => {
    const unmapped = [...mappings.types.values()].flatMap(({ type, fields }) =>
      fieldsOf(type)
        .filter((field) => fields[field] === undefined)
        .map((field) => `${type}.${field}`),
    );
    expect(unmapped).toEqual([]);
  });

  it("has an action for every mutation, and no other", () => {
    expect(Object.keys(actions).toSorted()).toEqual(
      [...fieldsOf("Mutation")].sort(),
    );
  });
});
