import { z } from "zod";

import { listOf, rowOf, textOf } from "../compile/shape.ts";
import type { Omission } from "../reading/coverage.ts";
import { type Move, movesOf } from "./moves.ts";
import {
  type PlaceOnMap,
  placeOnMap,
  placeRows,
  placesAgree,
} from "./place-on-map.ts";
import { presenceRows, presencesOf } from "./presence.ts";
import { type Stay, staysOf } from "./stays.ts";

/** Where one person was, and how they came from place to place. */
export type Movement = {
  readonly person: string;
  readonly stays: readonly Stay[];
  readonly moves: readonly Move[];
};

/** The movements of some people. */
export type Movements = {
  readonly persons: number;
  /** Of whom some claim tells a place, by name. */
  readonly movements: readonly Movement[];
  readonly untold: number;
  readonly places: ReadonlyMap<string, PlaceOnMap>;
  readonly omitted: readonly Omission[];
};

const pairs = z.array(z.tuple([z.string(), z.string()]));

const excludesBy = (raw: unknown) => {
  const known = new Set(
    pairs
      .parse(raw)
      .flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return (one: string, other: string): boolean => known.has(`${one} ${other}`);
};

/** What the statement brought, as movements. Throws when it is not what it was made to bring: a mistake of ours. */
export function movementsOf(raw: unknown): Movements {
  const row = rowOf(raw);
  const excludes = excludesBy(row["rivals"]);
  const places = placeRows.parse(row["places"]);
  const agree = placesAgree(places);
  const all = listOf(row["lives"]).map((life) => {
    const [person, rows] = listOf(life);
    const claims = presencesOf(presenceRows.parse(rows));
    const stays = staysOf(claims, excludes);
    return { person: textOf(person), stays, moves: movesOf(stays, agree) };
  });
  const movements = all.filter(({ stays }) => stays.length > 0);
  const persons = Number(row["persons"]);
  const omitted = [
    { what: "people", why: "budget", count: persons - all.length },
    { what: "claims", why: "budget", count: Number(row["moreClaims"]) },
  ];
  return {
    persons,
    movements,
    untold: all.length - movements.length,
    places: new Map(places.map((place) => [place[0], placeOnMap(place)])),
    omitted: omitted.filter(({ count }) => count > 0),
  };
}
