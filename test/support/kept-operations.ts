import type { Operation } from "./operations.ts";
import { someReading as reading } from "./some-reading.ts";

/** Operations on what readers keep. */
export const keptOperations: readonly Operation[] = [
  {
    name: "saved views with what changed behind them",
    query:
      "{ savedViews(first: 5) { nodes { id name address opensAt shownIds positions { id x y } figure { form svg } changes { total added listed(first: 5) { kind name } } citedIn { id } gatheredIn { id } versions(first: 3) { version } } totalCount } }",
  },
  {
    name: "collections, and people of one",
    query:
      '{ collections(first: 5) { nodes { id title peopleCount sourcesCount savedViewsCount people(first: 5) { id } sources(first: 5) { id } savedViews(first: 5) { id name } } } people(filter: { inCollection: ["study/senarskaya-and-porublev"] }, first: 5) { nodes { id told(facet: COLLECTION, first: 2) { term { label(lang: RU) } } } } sources(filter: { inCollection: ["study/senarskaya-and-porublev"] }, first: 5) { nodes { id } } }',
    mayScan: true,
  },
  {
    name: "case studies, and where a claim, a source and a person are cited",
    query:
      '{ caseStudies(first: 5) { nodes { id title words } totalCount } factoid(id: "factoid/senarskaya-betrayal") { citedIn { id title } source { citedIn(first: 5) { id } } } person(id: "person/senarskaya") { citedIn(first: 5) { id } } }',
  },
  {
    name: "what stands behind a text that is not saved, under a reading",
    query: `{ studyDraft(text: "Сказано так.[@factoid/senarskaya-betrayal] Их {{count claims about=person/senarskaya}}.", ${reading}) { notes { text } cited { id standing } counts { now } findings { kind about } } }`,
  },
];
