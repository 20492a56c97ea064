import type { Operation } from "./operations.ts";
import { someReading as reading } from "./some-reading.ts";

/** Operations of the map. */
export const mapOperations: readonly Operation[] = [
  {
    name: "districts in numbers, as the map shows them",
    query: `{ districtFigures(${reading}) { figures { district { id name latitude longitude } occupied { earliest latest dated undated denied contested factoids(first: 3) { id source { id } } } liberated { earliest latest } daysOccupied { min max } standing(on: "1942-12-01") cases persons procedures decisions outcomes { outcome { code label } decisions persons share fewBehind } } unplacedCases omitted { what why count } coverage { claims witnesses leftOut { side count } } } }`,
    mayScan: true,
  },
  {
    name: "where people went",
    query: `{ movements(people: 20, ${reading}) { persons untold movements { person { id displayName } stays { id place { ... on District { id } ... on Settlement { id name } } onMap { exactness latitude longitude district } footing through { id name } told { kind { code } value { code } } beginEarliest beginLatest endEarliest endLatest affirmed doubted rivals claims factoids(first: 2) { id leaf source { id } } } moves { from to order earliest latest contested intended } } omitted { what count } coverage { claims } } }`,
    mayScan: true,
  },
];
