import type { FieldMapping } from "../compile/mapping.ts";
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
