import { statement } from "../database/statement.ts";

/** Every declaration that the project keeps: leaves `rows`. */
export const allDeclarations = `MATCH (d:Declaration)
RETURN collect({scheme: d.scheme, code: d.code, version: d.version, content: d.content}) AS rows`;

/** What the store holds and runs on: leaves `store`. */
export const storeFacts = `OPTIONAL MATCH (s:Store {id: 'store'})
WITH coalesce(s.revision, 0) AS revision
CALL dbms.components() YIELD name, versions, edition
RETURN collect({revision: revision, database: name + ' ' + versions[0] + ' ' + edition,
  constructedLoaded: EXISTS { (:Person {layer: 'constructed'}) }})[0] AS store`;

/** The revision of the store. */
export const storeRevision = statement(
  "store-revision",
  "MATCH (s:Store {id: 'store'}) RETURN s.revision AS revision",
);
