import { timeCondition } from "../compile/conditions.ts";
import {
  among,
  type Condition,
  reaching,
  whether,
} from "../compile/described.ts";
import { nameCondition } from "../search/name-condition.ts";

const within =
  (kind: string): Condition =>
  (x, value, { plan }) =>
    `EXISTS { (${x})<-[:INVOLVES]-(claim:Factoid {kind: '${kind}'}) WHERE claim.polarity = 'AFFIRMS' AND ${timeCondition("claim", value, plan)} }`;

/** Part of one of these, at any depth. */
export const partOf: Condition = reaching(
  (x, y) => `(${x})-[:PART_OF*1..3]->(${y})`,
);

/** The conditions of a `DistrictFilter`. */
export const districtConditions: Readonly<Record<string, Condition>> = {
  name: nameCondition,
  kinds: among("kind"),
  partOf,
  attested: whether((x) => `${x}.attested`),
  contested: whether(
    (x) =>
      `EXISTS { (${x})<-[:INVOLVES]-(claim:Factoid) WHERE claim.contested }`,
  ),
  occupied: within("place-occupied"),
  liberated: within("place-liberated"),
};
