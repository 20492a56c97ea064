import {
  commonConditions,
  conditionsOf,
  strings,
} from "../compile/described.ts";
import { firstOf } from "../compile/limit.ts";
import type { Frame, RootMapping, ValueMapping } from "../compile/mapping.ts";
import { type Plan, withLens } from "../compile/plan.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import type { TermRecord } from "../factoid/kinds/declaration.ts";
import {
  claimsInvolving,
  coverageOfClaims,
} from "../reading/coverage.cypher.ts";
import { coverageOf } from "../reading/coverage.ts";
import { type Dimension, personDimensions } from "./dimensions.ts";
import { besides, chosenIn, excludedIn } from "./facet-choice.ts";
import { countValues, mostCounted, peopleLeft } from "./facets.cypher.ts";
import { isListed, personConditions } from "./person-conditions.ts";
import { namedValue } from "./told.mapping.ts";

type Filter = Readonly<Record<string, unknown>>;
type Choice = {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
};

type People = { readonly base: string; readonly total: string };

/** Statements that find people, each filter once. */
const peopleBy = (plan: Plan, frame: Frame) => {
  const known = new Map<string, People>();
  const calls: string[] = [];
  const most = plan.parameter(mostCounted);
  const find = (filter: Filter): People => {
    const key = JSON.stringify(filter);
    const before = known.get(key);
    if (before !== undefined) return before;
    const x = plan.variable("n");
    const [base, total] = [plan.variable("b"), plan.variable("r")];
    const conditions = { ...commonConditions, ...personConditions };
    const asked = conditionsOf(conditions, x, filter, frame);
    const condition = `${isListed(x)} AND (${asked})`;
    calls.push(peopleLeft(x, condition, { base, total, most }));
    known.set(key, { base, total });
    return { base, total };
  };
  return { calls, find };
};

const valueOf = (
  { termOf, weighed }: Dimension,
  { chosen, excluded }: Choice,
  raw: unknown,
) => {
  const [given, persons, certain, nameRu, nameEn] = listOf(raw);
  const code = textOf(given);
  return {
    ...namedValue(termOf, code, [nameRu, nameEn]),
    persons,
    certain: weighed === undefined ? null : certain,
    chosen: chosen.includes(code),
    excluded: excluded.includes(code),
  };
};

const facetOf = (dimension: Dimension, choice: Choice, raw: unknown) => {
  const [counted, all, untold] = listOf(raw);
  const values = listOf(counted).map((value) =>
    valueOf(dimension, choice, value),
  );
  const more = Number(all) - values.length;
  const { facet, label } = dimension;
  return { facet, label, values, more, untold };
};

/** What is beyond the most that are counted. */
const beyond = (total: unknown) => {
  const count = Math.max(0, Number(total) - mostCounted);
  return count === 0 ? [] : [{ what: "people", why: "budget", count }];
};

const asksFor = (plan: Plan, selected: Selected) => {
  const asked = objectSelection(plan.scope, "Facets", selected.sets);
  return (name: string) => asked.some((field) => field.name === name);
};

/** `facets`: people counted by what surviving claims say of them, each respect in a subquery of the one statement. */
export const facetsRoot: RootMapping = (plan, selected) => {
  const { args } = selected;
  const lens = plan.lens(args["reading"]);
  const frame: Frame = { plan, lens, vars: { self: "" } };
  const first = plan.parameter(firstOf(selected));
  const filter = rowOf(args["filter"]);
  const asks = asksFor(plan, selected);
  const people = peopleBy(plan, frame);
  const { base, total } = people.find(filter);
  const wanted = asks("facets") ? strings(args["dimensions"]) : [];
  const dimensions = [...new Set(wanted)].flatMap((facet) =>
    personDimensions.filter((one) => one.facet === facet),
  );
  const counted = dimensions.map((dimension) => {
    const chosen = chosenIn(filter, dimension);
    const excluded = excludedIn(filter, dimension);
    const result = plan.variable("r");
    const call = countValues(
      { ...frame, vars: { self: plan.variable("n") } },
      dimension,
      {
        base: people.find(besides(filter, dimension)).base,
        result,
        named: plan.parameter([...new Set([...chosen, ...excluded])]),
        first,
      },
    );
    return { dimension, choice: { chosen, excluded }, result, call };
  });
  const behind = plan.variable("r");
  const claims = `UNWIND ${base} AS person ${claimsInvolving("person")}`;
  const covering = asks("coverage")
    ? [
        `CALL (${base}) {\nCALL (${base}) {${withLens(lens, coverageOfClaims(claims))}\n}\nRETURN coverage AS ${behind}\n}`,
      ]
    : [];
  const shape = valueShaper(plan, selected);
  return {
    calls: [...people.calls, ...counted.map(({ call }) => call), ...covering],
    expression: `[${total}, ${covering.length > 0 ? behind : "null"}, [${counted.map(({ result }) => result).join(", ")}]]`,
    shape: (raw) => {
      const [persons, coverage, rows] = listOf(raw);
      const omitted = beyond(persons);
      return shape({
        persons,
        omitted,
        coverage:
          covering.length === 0 ? null : coverageOf(rowOf(coverage), omitted),
        facets: counted.map(({ dimension, choice }, index) =>
          facetOf(dimension, choice, listOf(rows)[index]),
        ),
      });
    },
  };
};

/** How the parts of the answer are put into words. */
export const facetValues: readonly ValueMapping[] = [
  {
    type: "Facet",
    fields: {
      label: ({ label }: { readonly label: TermRecord }, args) =>
        args["lang"] === "EN" ? label.labelEn : label.labelRu,
    },
  },
];
