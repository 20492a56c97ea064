import { strings } from "../compile/described.ts";
import type { FieldMapping } from "../compile/mapping.ts";
import type { Plan } from "../compile/plan.ts";
import { many } from "../compile/relations.ts";
import { gatheredLabels } from "./case-study.ts";

/** A view that was gathered in one version is meant in the one that stands. */
export const savedViewsOf = (study: string, view: string): string =>
  `(${study})-[:GATHERS]->(${view}g:SavedView|ClosedSavedView) MATCH (${view}:SavedView {id: ${view}g.id})`;

/** What a study gathers beside its text, but for saved views. */
export const gathers: FieldMapping = many({
  match: ({ vars: { self } }, to) =>
    `(${self})-[:GATHERS]->(${to}:${gatheredLabels.join("|")})`,
  orderBy: (to) => `${to}.sortRu, ${to}.id`,
  targets: gatheredLabels,
});

/** The saved views that a study gathers. */
export const savedViews: FieldMapping = many({
  match: ({ vars: { self } }, to) => savedViewsOf(self, to),
  orderBy: (to) => `${to}.sortKey`,
  targets: ["SavedView"],
});

/** Whether somebody is in the collection of one of some studies, under whichever of their records. @param ids Cypher of the ids of the studies */
export const isGathered = (person: string, ids: string): string =>
  `EXISTS { (${person})-[:SAME_AS*0..3]-()<-[:GATHERS]-(gathering:CaseStudy) WHERE gathering.id IN ${ids} }`;

/** The parameter of the ids of studies whose collections alone are meant; undefined when none is named: everybody is. */
export const studiesIn = (plan: Plan, ids: unknown): string | undefined =>
  Array.isArray(ids) ? plan.parameter(strings(ids)) : undefined;

/** How a study is called in lists, as Cypher. */
export const shownTitle = (study: string): string =>
  `coalesce(${study}.shownTitle, CASE WHEN coalesce(${study}.displayNames, 'FULL') = 'FULL' THEN ${study}.title ELSE '' END)`;
