import { describe, expect, it } from "vitest";

import { compareSchemas } from "../../../scripts/schema/compare.ts";

const published = `
  type Query { person(id: ID!): Person }
  type Person { name: String! "As the card has it." birthplace: String }
`;
const withoutBirthplace = `
  type Query { person(id: ID!): Person }
  type Person { name: String! }
`;
const removed = { change: "FIELD_REMOVED", path: "Person.birthplace" };
const declared = { ...removed, reason: "a birthplace is a claim" };

describe("the check of the published API", () => {
  it("says nothing of a schema that is as published", async () => {
    expect(await compareSchemas(published, published, [])).toEqual({
      undeclared: [],
      idle: [],
      harmless: 0,
    });
  });

  it("takes what is new for harmless", async () => {
    const wider = `${published} extend type Person { sex: String }`;
    expect(await compareSchemas(published, wider, [])).toMatchObject({
      undeclared: [],
      harmless: 1,
    });
  });

  it("names a field that is gone", async () => {
    const { undeclared } = await compareSchemas(
      published,
      withoutBirthplace,
      [],
    );
    expect(undeclared).toMatchObject([removed]);
  });

  it("names an argument that became obligatory and a value that may be missing now", async () => {
    const narrower = `
      type Query { person(id: ID!, at: String!): Person }
      type Person { name: String "As the card has it." birthplace: String }
    `;
    const { undeclared } = await compareSchemas(published, narrower, []);
    expect(undeclared.map(({ path }) => path).sort()).toEqual([
      "Person.name",
      "Query.person.at",
    ]);
  });

  it("lets a declared break pass", async () => {
    expect(
      await compareSchemas(published, withoutBirthplace, [declared]),
    ).toMatchObject({ undeclared: [], idle: [] });
  });

  it("names a declaration of a break that is not there", async () => {
    const { idle } = await compareSchemas(published, published, [declared]);
    expect(idle).toEqual([declared]);
  });
});
