import { z } from "zod";

import { type Figure, keptFigure } from "../../shared/figures/figure.ts";
import { figureSvg } from "../../shared/figures/write-svg.ts";
import { openingAddress } from "../../shared/views/page-address.ts";
import {
  among,
  type Condition,
  conditionsOf,
  reaching,
  strings,
} from "../compile/described.ts";
import { computed, expressed, stored } from "../compile/fields.ts";
import {
  type Domain,
  type FieldMapping,
  type RootMapping,
  takingLate,
} from "../compile/mapping.ts";
import { many } from "../compile/relations.ts";
import { rootBy, rootList } from "../compile/roots.ts";
import { textOf, valueShaper } from "../compile/shape.ts";
import { parseReading } from "../reading/reading.ts";
import { readChanges } from "./view-changes.cypher.ts";
import { changesRow, type ViewChanges, viewChangesOf } from "./view-changes.ts";

const texts = z
  .array(z.string())
  .nullish()
  .transform((given) => given ?? []);

const changesOfView = changesRow.extend({
  since: z.int(),
  reading: z.string(),
});

/** What changed behind a view, read in the statement of the view. */
const changes: FieldMapping = ({ plan, vars: { self } }, selected) => {
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  const text = [
    `CALL (${self}) {`,
    readChanges(self),
    `RETURN {changed: changed, looked: looked, since: ${self}.dataRevision, reading: ${self}.reading} AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const { since, reading, ...row } = changesOfView.parse(raw);
      const kept: unknown = JSON.parse(reading === "" ? "{}" : reading);
      return shape(
        viewChangesOf(row, {
          since,
          reading: parseReading(kept),
          lang: selected.args["lang"] === "EN" ? "EN" : "RU",
        }),
      );
    },
  };
};

const positions = computed(
  ["positionIds", "positionXs", "positionYs"],
  ({ positionIds, positionXs, positionYs }) => {
    const [xs, ys] = [texts.parse(positionXs), texts.parse(positionYs)];
    return texts.parse(positionIds).map((id, index) => ({
      id,
      x: Number(xs[index] ?? 0),
      y: Number(ys[index] ?? 0),
    }));
  },
);

const notes = computed(["noteIds", "noteWords"], ({ noteIds, noteWords }) => {
  const words = texts.parse(noteWords);
  return texts
    .parse(noteIds)
    .map((id, index) => ({ id, words: words[index] ?? "" }));
});

/** Studies that stand and hold a version of the view, whichever. */
const studiesBy = (type: "CITES" | "GATHERS"): FieldMapping =>
  many({
    match: ({ vars: { self } }, to) =>
      `(:SavedView|ClosedSavedView {id: ${self}.id})<-[:${type}]-(${to}:CaseStudy)`,
    orderBy: (to) => `${to}.sortKey`,
    targets: ["CaseStudy"],
  });

const figureValue = (figure: Figure) => ({
  ...figure,
  legend: figure.legend.map(({ words }) => words),
  figure,
});

type FigureValue = ReturnType<typeof figureValue>;

/** In the words of a reader; of every collection that holds it, whichever version was put there. */
const conditions: Readonly<Record<string, Condition>> = {
  ids: among("id"),
  pages: among("page"),
  text: (x, value, { plan }) => {
    const words = plan.parameter(String(value).trim().toLowerCase());
    return `any(part IN [${x}.title, ${x}.note] WHERE toLower(part) CONTAINS ${words})`;
  },
  shows: (x, value, { plan }) =>
    `any(id IN ${plan.parameter(strings(value))} WHERE id IN ${x}.shownIds)`,
  inCollection: (x, value, frame) => {
    const old = frame.plan.variable("w");
    return `EXISTS { MATCH (${old}:SavedView|ClosedSavedView {id: ${x}.id}) WHERE ${reaching((from, to) => `(${from})<-[:GATHERS]-(${to}:CaseStudy)`)(old, value, frame)} }`;
  },
};

/** `savedView`: the version that stands, the last one of a view taken away, or the version asked for. */
const savedView: RootMapping = takingLate(["id"], (plan, selected) => {
  const { version } = selected.args;
  const asked =
    typeof version === "number" ? `, version: ${plan.parameter(version)}` : "";
  return rootBy({
    match: (to, id) => `(${to}:SavedView|ClosedSavedView {id: ${id}${asked}})`,
    targets: ["SavedView"],
    orderBy: (to) => `${to}.until <> 0, ${to}.since DESC`,
  })(plan, selected);
});

/** Saved views, their versions, and what changed behind them. */
export const savedViewDomain: Domain = {
  name: "saved-view",
  types: [
    {
      type: "SavedView",
      label: "SavedView|ClosedSavedView",
      fields: {
        id: stored("id"),
        name: stored("title", ""),
        note: computed(["note"], ({ note }) => textOf(note)),
        page: stored("page"),
        address: stored("address", "/"),
        opensAt: computed(["id", "address"], ({ id, address }) =>
          openingAddress(textOf(id), textOf(address)),
        ),
        reading: stored("reading", "{}"),
        dataRevision: stored("dataRevision", 0),
        version: stored("version", 1),
        versions: many({
          match: ({ vars: { self } }, to) =>
            `(${to}:SavedView|ClosedSavedView {id: ${self}.id})`,
          orderBy: (to) => `${to}.version DESC`,
          targets: ["SavedView"],
        }),
        by: stored("by", ""),
        at: stored("at"),
        reason: computed(["reason"], ({ reason }) => textOf(reason)),
        since: stored("since"),
        until: expressed(
          ({ vars: { self } }) => `${self}.until`,
          (raw) => (raw === 0 ? null : raw),
        ),
        positions,
        notes,
        shownIds: computed(["shownIds"], ({ shownIds }) =>
          texts.parse(shownIds),
        ),
        showsEverything: computed(
          ["shownIds"],
          ({ shownIds }) => texts.parse(shownIds).length === 0,
        ),
        figure: computed(["figure"], ({ figure }) => {
          const kept = keptFigure(textOf(figure));
          return kept === null ? null : figureValue(kept);
        }),
        changes,
        citedIn: studiesBy("CITES"),
        gatheredIn: studiesBy("GATHERS"),
      },
    },
  ],
  values: [
    {
      type: "ViewFigure",
      fields: {
        svg: ({ figure }: FigureValue, { scheme }) =>
          figureSvg(figure, scheme === "DARK" ? "dark" : "light") ?? null,
        content: ({ figure }: FigureValue) => JSON.stringify(figure),
      },
    },
    {
      type: "ViewChanges",
      fields: {
        listed: ({ listed }: ViewChanges, { first }) =>
          listed.slice(0, typeof first === "number" ? first : 25),
      },
    },
  ],
  roots: {
    savedView,
    savedViews: rootList({
      match: (frame, to, selected, after) =>
        `(${to}:SavedView) WHERE ${to}.sortKey > ${after ?? "''"} AND ${conditionsOf(conditions, to, selected.args["filter"], frame)}`,
      sortKey: (to) => `${to}.sortKey`,
      order: () => "views by name",
      targets: ["SavedView"],
      isDistinct: true,
    }),
  },
};
