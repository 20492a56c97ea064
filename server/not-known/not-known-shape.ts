import { z } from "zod";

import { firstOf } from "../compile/limit.ts";
import type { Frame } from "../compile/mapping.ts";
import { openPool, shownBy } from "../compile/pool.ts";
import type { Selected } from "../compile/selection.ts";
import { rowOf } from "../compile/shape.ts";
import { type Reader, type Readers, shapingFor } from "../compile/shaping.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import type { WeakMatter } from "./matters.ts";
import { mostWeighed } from "./not-known.cypher.ts";
import type { NotKnown, UnattestedStage, UnseenSource } from "./not-known.ts";

/** What the statement brought beside the facts: what is shown of each thing, by id. */
export const readShown = (raw: unknown) => {
  const row = rowOf(raw);
  return {
    facts: row["facts"],
    claims: shownBy(row["claims"]),
    sources: shownBy(row["sources"]),
    silences: shownBy(row["silences"]),
    procedures: shownBy(row["procedures"]),
  };
};

type Rows = ReturnType<typeof readShown>;

const days = z
  .int()
  .min(1, "atLeast starts at 1")
  .max(1826, "atLeast is at most 1826: the years 1941 to 1945");

/** The argument `atLeast`, checked. */
export const atLeastOf = ({ args }: Pick<Selected, "args">): number =>
  days.parse(args["atLeast"]);

/** What is selected of a `NotKnown`: how it is shown, and what the statement must bring for it. */
export const notKnownShape = (
  { plan, lens }: Pick<Frame, "plan" | "lens">,
  selected: Pick<Selected, "sets">,
) => {
  const pools = {
    claims: openPool(plan, lens),
    sources: openPool(plan, lens),
    silences: openPool(plan, lens),
    procedures: openPool(plan, lens),
  };
  const { objectOf, plain } = shapingFor<Rows>(plan);

  /** The first of a list, each shaped as an object of one type. */
  const firstEach =
    <Value, Inner>(
      type: string,
      read: (value: Value) => readonly Inner[],
      readers: Readers<Inner, Rows>,
    ): Reader<Value, Rows> =>
    (field) => {
      const first = "first" in field.args ? firstOf(field) : Infinity;
      const shape = objectOf(type, field, readers);
      return (value, rows) =>
        read(value)
          .slice(0, first)
          .map((inner) => shape(inner, rows));
    };

  /** The first things of a list of ids. */
  const things =
    <Value>(
      pool: keyof typeof pools,
      type: string,
      read: (value: Value) => readonly string[],
    ): Reader<Value, Rows> =>
    (field) => {
      const first = firstOf(field);
      const show = pools[pool].show([type], field);
      return (value, rows) =>
        read(value)
          .slice(0, first)
          .map((id) => show(rows[pool].get(id)));
    };

  const matter: Readers<WeakMatter, Rows> = {
    kind: plain(({ kind }) => term("FACTOID_KIND", kind)),
    value: plain(({ kind, value }) => valueTerm(kind, value)),
    polarity: plain(({ polarity }) => polarity),
    interests: plain(({ interests }) => interests),
    claims: plain(({ claims }) => claims.length),
    factoids: things("claims", "Factoid", ({ claims }) => claims),
  };

  const footing =
    (side: "oneWitness" | "interested"): Reader<NotKnown, Rows> =>
    (field) => {
      const shape = objectOf<NotKnown>("WeakFooting", field, {
        claims: plain((known) => known.footing[side].claims),
        interests: plain((known) => known.footing[side].interests),
        matters: firstEach(
          "WeakMatter",
          (known) => known.footing[side].matters,
          matter,
        ),
      });
      return shape;
    };

  const stage: Readers<UnattestedStage, Rows> = {
    reRegistration: (field) => {
      const show = pools.procedures.show(["ReRegistration"], field);
      return ({ procedure }, rows) => show(rows.procedures.get(procedure));
    },
    instance: plain(({ instance }) => instance),
    standing: plain(({ standing }) => standing),
    expected: plain(({ expected }) => expected),
  };

  const unseen: Readers<UnseenSource, Rows> = {
    source: (field) => {
      const show = pools.sources.show(["Source"], field);
      return ({ source }, rows) => show(rows.sources.get(source));
    },
    citedIn: things("sources", "Source", ({ citedIn }) => citedIn),
  };

  const readers: Readers<NotKnown, Rows> = {
    silences: things("silences", "Silence", (known) => known.silences),
    stages: firstEach("UnattestedStage", ({ stages }) => stages, stage),
    weighed: plain(({ footing: { claims } }) => claims),
    oneWitness: footing("oneWitness"),
    interested: footing("interested"),
    unseen: firstEach("UnseenSource", (known) => known.unseen, unseen),
    spans: (field) => {
      const least = atLeastOf(field);
      return plain<NotKnown>(({ spans }) =>
        spans.filter((span) => span.days >= least),
      )(field);
    },
    omitted: plain(({ moreClaims }) => omittedOf(moreClaims)),
  };
  return { pools, shape: objectOf("NotKnown", selected, readers) };
};

const omittedOf = (count: number) =>
  count === 0
    ? []
    : [{ what: "claims", why: "budget", count, most: mostWeighed }];
