import { z } from "zod";

import { commonConditions, conditionsOf } from "../compile/described.ts";
import { firstOf } from "../compile/limit.ts";
import type { Domain, Frame, RootMapping } from "../compile/mapping.ts";
import { collectShown, openPool, shownBy } from "../compile/pool.ts";
import { objectSelection } from "../compile/selection.ts";
import { rowOf } from "../compile/shape.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { isListed, personConditions } from "../person/person-conditions.ts";
import { coverageOf } from "../reading/coverage.ts";
import {
  coverPresences,
  readPlaces,
  readPresences,
  readRivals,
} from "./movement.cypher.ts";
import { type Movement, type Movements, movementsOf } from "./movement.ts";
import type { Move } from "./moves.ts";
import type { PlaceOnMap } from "./place-on-map.ts";
import type { PresenceClaim, Stay } from "./stays.ts";

/** The most people who are looked at. */
const peopleAsked = z
  .int()
  .min(1, "people starts at 1")
  .max(200, "people is at most 200");

type Shown = ReturnType<typeof shownBy>;
type Rows = {
  readonly people: Shown;
  readonly places: Shown;
  readonly bodies: Shown;
  readonly claims: Shown;
  readonly onMap: ReadonlyMap<string, PlaceOnMap>;
  readonly coverage: unknown;
};

const orNull = (day: string): string | null => day || null;

/** What is told of the time at a place: each kind of claim with its value, once. */
const toldIn = ({ claims }: Stay) =>
  [
    ...new Map(
      claims.map((claim) => [`${claim.kind}:${claim.value}`, claim]),
    ).values(),
  ].map(({ kind, value }: PresenceClaim) => ({
    kind: term("FACTOID_KIND", kind),
    value: valueTerm(kind, value),
  }));

const nowhere: PlaceOnMap = {
  exactness: "NO_POINT",
  latitude: null,
  longitude: null,
  district: null,
};

/** `movements`: where people were and how they went from place to place, in one statement. */
const movementsRoot: RootMapping = (plan, selected) => {
  const { args, sets } = selected;
  const lens = plan.lens(args["reading"]);
  const x = plan.variable("n");
  const frame: Frame = { plan, lens, vars: { self: x } };
  const [people, places, bodies, claims] = [
    openPool(plan, lens),
    openPool(plan, lens),
    openPool(plan, lens),
    openPool(plan, lens),
  ];
  const { objectOf, plain, each } = shapingFor<Rows>(plan);
  const onMap: Readers<PlaceOnMap, Rows> = {
    exactness: plain(({ exactness }) => exactness),
    latitude: plain(({ latitude }) => latitude),
    longitude: plain(({ longitude }) => longitude),
    district: plain(({ district }) => district),
  };
  const stay: Readers<Stay, Rows> = {
    id: plain(({ id }) => id),
    place: (field) => {
      const show = places.show(["District", "Settlement"], field);
      return ({ place }, rows) => show(rows.places.get(place));
    },
    onMap: (field) => {
      const shape = objectOf("PlaceOnMap", field, onMap);
      return ({ place }, rows) => shape(rows.onMap.get(place) ?? nowhere, rows);
    },
    footing: plain(({ footing }) => footing),
    through: (field) => {
      const show = bodies.show(["Institution"], field);
      return (one, rows) =>
        [...new Set(one.claims.flatMap(({ through }) => through ?? []))].map(
          (id) => show(rows.bodies.get(id)),
        );
    },
    told: plain(toldIn),
    beginEarliest: plain(({ bounds }) => orNull(bounds.beginFrom)),
    beginLatest: plain(({ bounds }) => orNull(bounds.beginTo)),
    endEarliest: plain(({ bounds }) => orNull(bounds.endFrom)),
    endLatest: plain(({ bounds }) => orNull(bounds.endTo)),
    affirmed: plain(({ isAffirmed }) => isAffirmed),
    doubted: plain(({ isDoubted }) => isDoubted),
    rivals: plain(({ rivals }) => rivals),
    claims: plain((one) => new Set(one.claims.map(({ id }) => id)).size),
    factoids: (field) => {
      const first = firstOf(field);
      const show = claims.show(["Factoid"], field);
      return (one, rows) =>
        [...new Set(one.claims.map(({ id }) => id))]
          .slice(0, first)
          .map((id) => show(rows.claims.get(id)));
    },
  };
  const move: Readers<Move, Rows> = {
    from: plain(({ from }) => from),
    to: plain(({ to }) => to),
    order: plain(({ order }) => order),
    earliest: plain(({ earliest }) => orNull(earliest)),
    latest: plain(({ latest }) => orNull(latest)),
    contested: plain(({ contested }) => contested),
    intended: plain(({ isIntended }) => isIntended),
  };
  const movement: Readers<Movement, Rows> = {
    person: (field) => {
      const show = people.show(["Person"], field);
      return ({ person }, rows) => show(rows.people.get(person));
    },
    stays: each("TimeAtPlace", ({ stays }) => stays, stay),
    moves: each("Move", ({ moves }) => moves, move),
  };
  const shape = objectOf<Movements>("Movements", selected, {
    persons: plain(({ persons }) => persons),
    untold: plain(({ untold }) => untold),
    movements: each("Movement", ({ movements }) => movements, movement),
    omitted: plain(({ omitted }) => omitted),
    coverage: plain(({ omitted }, { coverage }) =>
      coverageOf(coverage, omitted),
    ),
  });
  const isCovered = objectSelection(plan.scope, "Movements", sets).some(
    ({ name }) => name === "coverage",
  );
  const asked = conditionsOf(
    { ...commonConditions, ...personConditions },
    x,
    args["filter"],
    frame,
  );
  const result = plan.variable("r");
  const text = [
    "CALL () {",
    `MATCH (${x}:Person) WHERE ${x}.sortRu > '' AND ${isListed(x)} AND (${asked})`,
    `WITH ${x} ORDER BY ${x}.sortRu`,
    `WITH collect(${x}) AS everybody`,
    `WITH everybody[..${plan.parameter(peopleAsked.parse(args["people"]))}] AS people, size(everybody) AS inAll`,
    readPresences(frame),
    readPlaces,
    readRivals(frame),
    isCovered ? coverPresences(frame) : "WITH *, null AS coverage",
    collectShown(people, "people", "shownPeople"),
    collectShown(places, "places", "shownPlaces"),
    collectShown(bodies, "bodies", "shownBodies"),
    collectShown(claims, "presences", "shownClaims"),
    `RETURN {persons: inAll, lives: lives, moreClaims: moreClaims, places: placeRows, rivals: rivalRows, coverage: coverage, shownPeople: shownPeople, shownPlaces: shownPlaces, shownBodies: shownBodies, shownClaims: shownClaims} AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const row = rowOf(raw);
      const movements = movementsOf(raw);
      return shape(movements, {
        people: shownBy(row["shownPeople"]),
        places: shownBy(row["shownPlaces"]),
        bodies: shownBy(row["shownBodies"]),
        claims: shownBy(row["shownClaims"]),
        onMap: movements.places,
        coverage: row["coverage"],
      });
    },
  };
};

/** Where people were, and how they went from place to place. */
export const movementDomain: Domain = {
  name: "movement",
  roots: { movements: movementsRoot },
};
