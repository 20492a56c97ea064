import { z } from "zod";

import {
  daysUnderOccupation,
  standingOn,
} from "../../../shared/dates/occupation.ts";
import { studiesIn } from "../../case-study/gathered.ts";
import { commonConditions, conditionsOf } from "../../compile/described.ts";
import { firstOf } from "../../compile/limit.ts";
import type { Frame, RootMapping } from "../../compile/mapping.ts";
import { collectShown, openPool, shownBy } from "../../compile/pool.ts";
import { objectSelection } from "../../compile/selection.ts";
import { listOf, rowOf, textOf } from "../../compile/shape.ts";
import { type Readers, shapingFor } from "../../compile/shaping.ts";
import {
  casesColumns,
  countByDistrict,
  coverCasesAnd,
  type DistrictCases,
  type DistrictOutcome,
  readCasesByDistrict,
} from "../../re-registration/statistics/by-district.ts";
import { claimContested, involving } from "../../reading/claims.ts";
import type { Coverage, Omission } from "../../reading/coverage.ts";
import { groupBy } from "../../reading/group-by.ts";
import { districtConditions } from "../district-conditions.ts";
import {
  type DateClaim,
  dateRows,
  occupationOf,
  type ToldDays,
  toldDays,
} from "./figures.ts";

/** The most cases that are counted. */
const mostCases = 10_000;

const districtsAsked = z
  .int()
  .min(1, "districts starts at 1")
  .max(200, "districts is at most 200");

const onDay = z.object({
  on: z.iso.date("is not a whole day, YYYY-MM-DD"),
});

type Shown = ReturnType<typeof shownBy>;
type Rows = { readonly districts: Shown; readonly claims: Shown };

type Figure = DistrictCases & {
  readonly id: string;
  readonly dates: readonly DateClaim[];
};

type Figures = {
  readonly figures: readonly Figure[];
  readonly unplaced: number;
  readonly omitted: readonly Omission[];
  readonly coverage: () => Coverage;
};

const dateKinds = "['place-occupied', 'place-liberated']";

/** Binds `dates`, rows as `dateRows` parses them, and `dateClaims`. Expects `mapped`. */
const readDates = (frame: Frame): string => `CALL (mapped) {
  UNWIND mapped AS d
  MATCH ${involving({ ...frame, vars: { self: "d" } }, "f")} AND f.kind IN ${dateKinds} AND f.subjectId = d.id
  WITH DISTINCT d, f ORDER BY f.sortKey
  RETURN collect([d.id, f.id, f.kind, f.polarity, f.beginFrom, f.beginTo, f.endFrom, f.endTo, ${claimContested(frame, "f")}]) AS dates, collect(DISTINCT f) AS dateClaims
}`;

const isDateOfDistrict = `f.kind IN ${dateKinds} AND f.subjectId = e.id`;

const figuresOf = (raw: unknown): Figures & Rows => {
  const row = rowOf(raw);
  const ids = listOf(row["ids"]).map(textOf);
  const dates = groupBy(
    dateRows.parse(row["dates"]),
    ({ district }) => district,
  );
  const counted = countByDistrict(row);
  const more = Number(row["inAll"]) - ids.length;
  const omitted = [
    ...(more > 0 ? [{ what: "districts", why: "budget", count: more }] : []),
    ...counted.omitted,
  ];
  return {
    figures: ids.map((id) => ({
      id,
      dates: dates.get(id) ?? [],
      ...counted.of(id),
    })),
    unplaced: counted.unplaced,
    omitted,
    coverage: () => {
      const coverage = counted.coverageOf(new Set(ids));
      return { ...coverage, omitted: [...coverage.omitted, ...omitted] };
    },
    districts: shownBy(row["shownDistricts"]),
    claims: shownBy(row["shownClaims"]),
  };
};

const casesFields = new Set([
  "cases",
  "persons",
  "procedures",
  "decisions",
  "outcomes",
]);

/** `districtFigures`: what the map shows, in one statement. */
export const districtFiguresRoot: RootMapping = (plan, selected) => {
  const { args, sets } = selected;
  const lens = plan.lens(args["reading"]);
  const x = plan.variable("n");
  const frame: Frame = { plan, lens, vars: { self: x } };
  const districts = openPool(plan, lens);
  const claims = openPool(plan, lens);
  const { objectOf, plain, each } = shapingFor<Rows>(plan);
  const days: Readers<ToldDays, Rows> = {
    earliest: plain(({ earliest }) => earliest),
    latest: plain(({ latest }) => latest),
    dated: plain(({ dated }) => dated),
    undated: plain(({ undated }) => undated),
    denied: plain(({ denied }) => denied),
    contested: plain(({ contested }) => contested),
    factoids: (field) => {
      const first = firstOf(field);
      const show = claims.show(["Factoid"], field);
      return (told, rows) =>
        told.claims.slice(0, first).map((id) => show(rows.claims.get(id)));
    },
  };
  const outcome: Readers<DistrictOutcome, Rows> = {
    outcome: plain((one) => one.outcome),
    decisions: plain((one) => one.decisions),
    certain: plain(({ certain }) => certain),
    persons: plain(({ persons }) => persons),
    share: plain(({ share }) => share),
    shareLow: plain(({ shareLow }) => shareLow),
    shareHigh: plain(({ shareHigh }) => shareHigh),
    fewBehind: plain(({ fewBehind }) => fewBehind),
  };
  const figure: Readers<Figure, Rows> = {
    district: (field) => {
      const show = districts.show(["District"], field);
      return ({ id }, rows) => show(rows.districts.get(id));
    },
    occupied: (field) => {
      const shape = objectOf("ToldDays", field, days);
      return ({ dates }, rows) =>
        shape(toldDays(dates, "place-occupied"), rows);
    },
    liberated: (field) => {
      const shape = objectOf("ToldDays", field, days);
      return ({ dates }, rows) =>
        shape(toldDays(dates, "place-liberated"), rows);
    },
    daysOccupied: plain(({ dates }) =>
      daysUnderOccupation(occupationOf(dates)),
    ),
    standing: (field) => {
      const { on } = onDay.parse(field.args);
      return plain<Figure>(({ dates }) => standingOn(occupationOf(dates), on))(
        field,
      );
    },
    cases: plain(({ cases }) => cases),
    persons: plain(({ persons }) => persons),
    procedures: plain(({ procedures }) => procedures),
    decisions: plain(({ decisions }) => decisions),
    outcomes: each("DistrictOutcome", ({ outcomes }) => outcomes, outcome),
  };
  const shape = objectOf<Figures>("DistrictFigures", selected, {
    figures: each("DistrictFigure", ({ figures }) => figures, figure),
    unplacedCases: plain(({ unplaced }) => unplaced),
    omitted: plain(({ omitted }) => omitted),
    coverage: plain(({ coverage }) => coverage()),
  });
  const fields = objectSelection(plan.scope, "DistrictFigures", sets);
  const withCoverage = fields.some(({ name }) => name === "coverage");
  const withCases = fields.some(
    (field) =>
      field.name === "unplacedCases" ||
      objectSelection(plan.scope, "DistrictFigure", field.sets).some(
        ({ name }) => casesFields.has(name),
      ),
  );
  const asked = conditionsOf(
    { ...commonConditions, ...districtConditions },
    x,
    args["filter"],
    frame,
  );
  const result = plan.variable("r");
  const text = [
    "CALL () {",
    `MATCH (${x}:District) WHERE ${x}.sortRu > '' AND (${asked})`,
    `WITH ${x} ORDER BY ${x}.sortRu`,
    `WITH collect(${x}) AS found`,
    `WITH found[..${plan.parameter(districtsAsked.parse(args["districts"]))}] AS mapped, size(found) AS inAll`,
    readDates(frame),
    ...(withCases
      ? [
          readCasesByDistrict(
            frame,
            plan.parameter(mostCases),
            studiesIn(plan, args["inCollection"]),
          ),
        ]
      : [
          "WITH *, [] AS steps, 0 AS foundCases, [] AS cases, [] AS stepRows, [] AS bodyRows, [] AS districtRows, [] AS personRows",
        ]),
    withCoverage
      ? coverCasesAnd(frame, "mapped", isDateOfDistrict)
      : "WITH *, [] AS coverRows, [] AS dependences",
    collectShown(districts, "mapped", "shownDistricts"),
    collectShown(claims, "dateClaims", "shownClaims"),
    `RETURN {ids: [d IN mapped | d.id], inAll: inAll, dates: dates, ${casesColumns}, cover: coverRows, dependences: dependences, shownDistricts: shownDistricts, shownClaims: shownClaims} AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const figures = figuresOf(raw);
      return shape(figures, figures);
    },
  };
};
