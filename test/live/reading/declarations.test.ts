import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { connect } from "../../../server/database/neo4j.ts";
import { statement } from "../../../server/database/statement.ts";
import { storeDeclarations } from "../../../server/factoid/kinds/declarations.service.ts";
import { declarations } from "../../../server/factoid/kinds/declarations.ts";
import { emptyStore } from "../../support/builders/store.ts";

const database = connect(inject("neo4j"));
const store = () => database.write(storeDeclarations);

describe("the declarations in the store", () => {
  beforeAll(() => emptyStore(database));
  afterAll(async () => {
    await emptyStore(database);
    await database.close();
  });

  it("are kept with their version, and kept again without a change", async () => {
    expect(await store()).toBeGreaterThan(declarations.kinds.length);
    expect(await store()).toBe(0);
    const burned = statement(
      "test-burned",
      "MATCH (d:Declaration {id: 'declaration/VALUE/card-fate:burned'}) RETURN d.version AS version, d.content AS content",
    );
    const [row] = await database.read(burned);
    expect(row?.["version"]).toBe(declarations.version);
    expect(JSON.parse(String(row?.["content"]))).toMatchObject({
      labelRu: "сжёг",
    });
  });

  it("lose what the project no longer ships, and never a project's own", async () => {
    const add = (scheme: string) =>
      statement(
        "test-add",
        `CREATE (:Declaration {id: 'declaration/${scheme}/old', scheme: '${scheme}', code: 'old', version: '0', content: '{}'})`,
      );
    await database.write((transaction) => transaction.run(add("ROLE")));
    await database.write((transaction) => transaction.run(add("PROJECT")));
    await store();
    const left = await database.read(
      statement(
        "test-left",
        "MATCH (d:Declaration {code: 'old'}) RETURN d.scheme AS scheme",
      ),
    );
    expect(left).toEqual([{ scheme: "PROJECT" }]);
  });
});
