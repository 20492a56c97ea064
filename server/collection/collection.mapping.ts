import {
  gathers,
  savedViews,
  savedViewsOf,
  shownTitle,
} from "../case-study/gathered.ts";
import {
  among,
  type Condition,
  conditionsOf,
  reaching,
} from "../compile/described.ts";
import { expressed, stored } from "../compile/fields.ts";
import {
  type Domain,
  type FieldMapping,
  takingLate,
} from "../compile/mapping.ts";
import { many, one } from "../compile/relations.ts";
import { rootBy, rootList } from "../compile/roots.ts";

const gathered = (label: "Person" | "Source"): FieldMapping =>
  many({
    match: ({ vars: { self } }, to) => `(${self})-[:GATHERS]->(${to}:${label})`,
    orderBy: (to) => `${to}.sortRu, ${to}.id`,
    targets: [label],
  });

const countOf = (label: "Person" | "Source"): FieldMapping =>
  expressed(
    ({ vars: { self } }) => `COUNT { (${self})-[:GATHERS]->(:${label}) }`,
  );

const conditions: Readonly<Record<string, Condition>> = {
  ids: among("id"),
  text: (x, value, { plan }) =>
    `toLower(${shownTitle(x)}) CONTAINS ${plan.parameter(String(value).trim().toLowerCase())}`,
  holds: reaching((from, to) => `(${from})-[:GATHERS]->(${to})`),
};

/** A study that gathers something has a collection. */
const hasAny = (study: string): string =>
  `EXISTS { (${study})-[:GATHERS]->() }`;

/** What case studies gather, as sets by which everything else can be chosen. */
export const collectionDomain: Domain = {
  name: "collection",
  types: [
    {
      type: "Collection",
      label: "CaseStudy",
      fields: {
        id: stored("id"),
        title: expressed(({ vars: { self } }) => shownTitle(self)),
        study: one({
          match: ({ vars: { self } }, to) =>
            `(${to}:CaseStudy {id: ${self}.id})`,
          targets: ["CaseStudy"],
        }),
        people: gathered("Person"),
        peopleCount: countOf("Person"),
        sources: gathered("Source"),
        sourcesCount: countOf("Source"),
        savedViews,
        savedViewsCount: expressed(({ plan, vars: { self } }) => {
          const view = plan.variable("n");
          return `COUNT { MATCH ${savedViewsOf(self, view)} }`;
        }),
        gathers,
      },
    },
  ],
  roots: {
    collection: takingLate(
      ["id"],
      rootBy({
        match: (to, id) => `(${to}:CaseStudy {id: ${id}}) WHERE ${hasAny(to)}`,
        targets: ["Collection"],
      }),
    ),
    collections: rootList({
      match: (frame, to, selected, after) =>
        `(${to}:CaseStudy) WHERE ${to}.sortKey > ${after ?? "''"} AND ${hasAny(to)} AND ${conditionsOf(conditions, to, selected.args["filter"], frame)}`,
      sortKey: (to) => `${to}.sortKey`,
      order: () => "collections by title",
      targets: ["Collection"],
      isDistinct: true,
    }),
  },
};
