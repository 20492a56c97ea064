import { expect } from "vitest";
import { z } from "zod";

import type { Figure } from "../../shared/figures/figure.ts";
import { ask, type TestApp } from "./app.ts";

type Row = Readonly<Record<string, unknown>>;

const row = z.record(z.string(), z.unknown());

const refusals =
  "... on InvalidInput { problems { path rule } } ... on NotFound { id } ... on NotAllowed { action } ... on Conflict { message revision }";

const head =
  "... on SavedView { id name note page address opensAt reading dataRevision version since until by shownIds showsEverything positions { id x y } notes { id words } }";

/** What a write answers, by its name: what was written, or what was closed. */
const answerOf = (field: string): string => {
  const type = field.replace(/^[a-z]+/u, "");
  if (field.startsWith("retract"))
    return `... on ${type}Retracted { id revision }`;
  return type === "SavedView" ? head : `... on ${type} { id since }`;
};

/** The address of a small network of the real layer. */
export const around = "/network?around=person/senarskaya";

/** A small figure with a name that would be markup. */
export const figure: Figure = {
  form: "NETWORK",
  title: "Сеть <script>",
  lang: "RU",
  constructed: false,
  drawing: {
    width: 200,
    height: 100,
    marks: [
      { is: "line", x1: 0, y1: 0, x2: 50, y2: 50, stroke: "tie", width: 2 },
      { is: "circle", x: 50, y: 50, r: 8, fill: "person", stroke: "muted" },
      { is: "text", x: 60, y: 50, size: 13, fill: "ink", words: "Сенарская" },
    ],
  },
  table: { columns: ["Кто", "Связь"], rows: [["Сенарская", "член"]], more: 0 },
  legend: [{ marks: [], words: "человек" }],
  notes: ["Отбор сведений: все"],
};

/** Whatever can be chosen by a collection, and what is told of one. */
export const askOfCollection = `query Chosen($ids: [ID!]!, $id: ID!) {
        people(filter: { inCollection: $ids }) { nodes { id } totalCount }
        others: people(filter: { not: { inCollection: $ids }, ids: ["person/senarskaya", "person/aleksandrov-m-a"] }) { nodes { id } }
        sources(filter: { inCollection: $ids }) { nodes { id } }
        savedViews(filter: { inCollection: $ids }) { nodes { name gatheredIn { id } citedIn { id } } }
        collections(filter: { holds: ["person/senarskaya"] }) { nodes { id title peopleCount sourcesCount savedViewsCount people { id } } }
        collection(id: $id) { study { title } gathers { __typename } }
        facets(filter: { ids: ["person/senarskaya"] }, dimensions: [COLLECTION]) { facets { values { term { code label(lang: RU) } persons entity } untold } }
        whatIsNotKnown(filter: { inCollection: $ids }) { persons }
        trajectories(filter: { inCollection: $ids }, channel: [SINGLE]) { totalCount }
        caseStudy(id: $id) { edition { figures { id name version content } findings { kind } published(format: HTML) { content } } }
      }`;

/** A claim that somebody burned the card. */
export const claimContent = (subject: string, more: Row = {}): Row => ({
  kind: "card-fate",
  value: "burned",
  statementRu: "Сожгла билет",
  source: "source/ivantsov-2024",
  mentions: [{ role: "subject", id: subject }],
  speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
  ...more,
});

/** Asks and writes as a script of a reader's would, for tests of what readers keep. */
export const viewWriter = (app: () => TestApp) => {
  let keys = 0;
  const operationKey = () => {
    keys += 1;
    return `view-key-${String(keys)}`;
  };

  const asked = async (query: string, variables: Row = {}): Promise<Row> => {
    const { data, errors } = await ask(app(), query, variables);
    expect(errors).toBeUndefined();
    return row.parse(data);
  };

  const write = async (
    field: string,
    input: Row,
    selection = answerOf(field),
  ): Promise<Row> => {
    const type = `${field[0]?.toUpperCase() ?? ""}${field.slice(1)}Input!`;
    const unions = /^create|Restriction$/u.test(field)
      ? refusals.replace(/ \.\.\. on Conflict .*$/u, "")
      : refusals;
    const data = await asked(
      `mutation Write($input: ${type}) { ${field}(input: $input) { __typename ${selection} ${unions} } }`,
      { input: { by: "A. K.", operationKey: operationKey(), ...input } },
    );
    return row.parse(data[field]);
  };

  return {
    operationKey,
    asked,
    write,
    save: (content: Row) =>
      write("createSavedView", {
        content: { name: "Сенарская", address: around, ...content },
      }),
    revision: async (): Promise<number> => {
      const { settings } = await asked("{ settings { revision } }");
      return z.object({ revision: z.int() }).parse(settings).revision;
    },
    changes: async (id: unknown): Promise<Row> => {
      const { savedView } = await asked(
        "query Behind($id: ID!) { savedView(id: $id) { changes { sinceRevision total added corrected retracted judged withdrawn rivals isPartial listed { kind id name by } } } }",
        { id },
      );
      return row.parse(row.parse(savedView)["changes"]);
    },
    claimAbout: (subject: string, more: Row = {}) =>
      write("createFactoid", { content: claimContent(subject, more) }),
  };
};
