import { z } from "zod";

import type { Domain, Frame, RootMapping } from "../compile/mapping.ts";
import type { Plan } from "../compile/plan.ts";
import { collectShown, openPool, shownBy } from "../compile/pool.ts";
import type { Selected } from "../compile/selection.ts";
import { listOf, rowOf, textOf } from "../compile/shape.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { orderRules } from "../reading/conflicts.ts";
import { coverageOf } from "../reading/coverage.ts";
import { parseReading } from "../reading/reading.ts";
import { told } from "./document.ts";
import {
  findClaims,
  findCoverage,
  findSteps,
  findSubject,
} from "./dossier.cypher.ts";
import { type DossierOf, readDossierAsk } from "./dossier.ts";
import { fileColumns, findFile } from "./file.cypher.ts";
import { dossierFileResolvers, OpenFile } from "./file.ts";
import { readFile } from "./read-file.ts";
import {
  type Passage,
  type PlacedClaim,
  type PlacedRival,
  type Section,
  sectionsOfCase,
  sectionsOfPerson,
} from "./sections.ts";

const grade = z.enum(["CERTAIN", "POSSIBLE"]);
const rule = z.enum(["RIVALS", ...orderRules]);

const placedRow = z
  .tuple([
    z.string(),
    z.string(),
    z.boolean(),
    z.string().nullable(),
    z.array(
      z
        .tuple([z.string(), grade, rule, z.boolean()])
        .transform(([id, graded, ruled, isReconciled]): PlacedRival => ({
          id,
          grade: graded,
          rule: ruled,
          isReconciled,
        })),
    ),
  ])
  .transform(([id, kind, isOfSubject, step, rivals]): PlacedClaim => ({
    id,
    kind,
    isOfSubject,
    step,
    rivals,
  }));

/** What the statement brought of a dossier. */
type Rows = {
  readonly row: Readonly<Record<string, unknown>>;
  readonly claims: ReturnType<typeof shownBy>;
};

const readRows = (raw: unknown): Rows => {
  const row = rowOf(raw);
  return { row, claims: shownBy(row["shown"]) };
};

type Dossier = {
  readonly sections: readonly Section[];
  readonly moreClaims: number;
  readonly revision: number;
};

const dossierOf = ({ of }: DossierOf, { row }: Rows): Dossier => {
  const claims = z.array(placedRow).parse(row["rows"]);
  const steps = listOf(row["steps"])
    .map(listOf)
    .map(([id, ru, en]) => ({
      id: textOf(id),
      name: { ru: textOf(ru ?? en), en: textOf(en ?? ru) },
    }));
  return {
    sections:
      of === "PERSON"
        ? sectionsOfPerson(claims)
        : sectionsOfCase(claims, steps),
    moreClaims: Math.max(0, Number(row["foundClaims"]) - claims.length),
    revision: Number(row["revision"] ?? 0),
  };
};

const omittedBy = ({ moreClaims }: Dossier) =>
  moreClaims === 0
    ? []
    : [{ what: "claims", why: "budget", count: moreClaims }];

/** What is selected of a dossier: how it is shown, and what the statement must bring for it. */
const dossierShape = (plan: Plan, selected: Selected, about: DossierOf) => {
  const lens = plan.lens(selected.args["reading"]);
  const reading = parseReading(selected.args["reading"]);
  const pools = {
    claims: openPool(plan, lens),
    person: openPool(plan, lens, "person"),
    first: openPool(plan, lens, "opening"),
  };
  const { objectOf, plain, each } = shapingFor<Rows>(plan);

  const passage: Readers<Passage, Rows> = {
    grade: plain((one) => one.grade),
    rules: plain((one) => one.rules),
    isReconciled: plain((one) => one.isReconciled),
    claims: (field) => {
      const show = pools.claims.show(["Factoid"], field);
      return (one, rows) => one.claims.map((id) => show(rows.claims.get(id)));
    },
  };
  const section: Readers<Section, Rows> = {
    key: plain(({ key }) => key),
    title: (field) => {
      const side = field.args["lang"] === "EN" ? "en" : "ru";
      return ({ title }) => title[side];
    },
    passages: each("DossierPassage", ({ passages }) => passages, passage),
  };
  const coverage = (dossier: Dossier, { row }: Rows) =>
    coverageOf(rowOf(row["coverage"]), omittedBy(dossier));

  let isWritten = false;
  const readers: Readers<Dossier, Rows> = {
    person: (field) => {
      const show = pools.person.show(["Person"], field);
      return (_dossier, { row }) => show(listOf(row["person"]));
    },
    reRegistration: (field) => {
      if (about.of === "PERSON") return () => null;
      const show = pools.first.show(["ReRegistration"], field);
      return (_dossier, { row }) => show(listOf(row["first"]));
    },
    revision: plain(({ revision }) => revision),
    coverage: plain(coverage),
    sections: each("DossierSection", ({ sections }) => sections, section),
    omitted: plain(omittedBy),
    file: () => {
      isWritten = true;
      return (dossier, rows) => {
        const { sections, revision, moreClaims } = dossier;
        const { subject, claims } = readFile(rows.row["file"], about);
        return new OpenFile({
          of: about.of,
          subject,
          revision,
          reading,
          coverage: coverage(dossier, rows),
          sections: told(sections, claims),
          moreClaims,
        });
      };
    },
  };
  const shape = objectOf("Dossier", selected, readers);
  return { pools, lens, shape, isWritten };
};

const fileMap = `{${fileColumns.map((column) => `${column}: ${column}`).join(", ")}}`;

/** `dossier`: the claims of a person or of a case put together, in one statement. */
const dossierRoot: RootMapping = (plan, selected) => {
  const { about, most } = readDossierAsk(selected.args);
  const { pools, lens, shape, isWritten } = dossierShape(plan, selected, about);
  const frame: Pick<Frame, "plan" | "lens"> = { plan, lens };
  const result = plan.variable("r");
  const text = [
    "CALL () {",
    findSubject(plan, about),
    findClaims(frame, about, plan.parameter(most)),
    findCoverage(frame, about),
    findSteps(about),
    collectShown(pools.claims, "claimNodes", "shown"),
    isWritten ? findFile({ ...frame, vars: { self: "person" } }, about) : "",
    ...pools.person.calls(),
    ...pools.first.calls(),
    "OPTIONAL MATCH (store:Store {id: 'store'})",
    `RETURN collect({rows: rows, foundClaims: foundClaims, coverage: coverage, steps: steps, shown: shown, file: ${isWritten ? fileMap : "null"}, person: ${pools.person.expression()}, first: ${pools.first.expression()}, revision: store.revision})[0] AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      if (raw === null || raw === undefined) return null;
      const rows = readRows(raw);
      return shape(dossierOf(about, rows), rows);
    },
  };
};

/** Dossiers (подборки с источниками). */
export const dossierDomain: Domain = {
  name: "dossier",
  roots: { dossier: dossierRoot },
  resolvers: dossierFileResolvers,
};
