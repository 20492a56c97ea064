import { expect } from "vitest";

import { type Answer, ask, type TestApp } from "./app.ts";

/** A claim as a historian enters it: Senarskaya says that she burned the card. */
export const content = {
  kind: "card-fate",
  value: "burned",
  statementRu: "Сожгла билет",
  statementEn: "She burned the card",
  verbatim: "сожгла",
  date: { original: "в августе 1942 г.", edtf: "1942-08" },
  source: "source/saloshenko-portraits",
  leaf: "12",
  mentions: [{ role: "subject", id: "person/senarskaya" }],
  speakers: [
    { speaker: "person/senarskaya", capacity: "SELF", mediation: "QUOTED" },
  ],
};

type Row = Readonly<Record<string, unknown>>;

const outcome = (answer: Answer, name: string): Row => {
  expect(answer.errors).toBeUndefined();
  const found = answer.data?.[name];
  return typeof found === "object" && found !== null ? { ...found } : {};
};

const refusals = `... on InvalidInput { problems { path value rule } } ... on NotFound { id message } ... on NotAllowed { action message }`;
const conflict = `... on Conflict { revision message current { ... on Factoid { id since statement(lang: EN) } ... on Interpretation { id since } } }`;

/** Writes as the page makes them, each checked to be no fault. @param appOf the app at hand, once it runs */
export const claimWrites = (appOf: () => TestApp) => {
  const create = async (
    changes: Row = {},
    key = "key-create-1",
    to: TestApp = appOf(),
  ) =>
    outcome(
      await ask(
        to,
        `mutation Create($input: CreateFactoidInput!) { createFactoid(input: $input) { __typename ... on Factoid { id since kind { code } value { code } statement(lang: EN) date { text(lang: RU) } rivals { other { id value { code } } } } ${refusals} } }`,
        {
          input: {
            operationKey: key,
            by: "A. K.",
            content: { ...content, ...changes },
          },
        },
      ),
      "createFactoid",
    );

  const correct = async (
    id: unknown,
    expectedRevision: unknown,
    changes: Row,
    key: string,
  ) =>
    outcome(
      await ask(
        appOf(),
        `mutation Correct($input: CorrectFactoidInput!) { correctFactoid(input: $input) { __typename ... on Factoid { id since statement(lang: EN) } ${refusals} ${conflict} } }`,
        {
          input: {
            operationKey: key,
            by: "A. K.",
            reason: "misread",
            id,
            expectedRevision,
            content: { ...content, ...changes },
          },
        },
      ),
      "correctFactoid",
    );

  const retract = async (id: unknown, expectedRevision: unknown, key: string) =>
    outcome(
      await ask(
        appOf(),
        `mutation Retract($input: RetractFactoidInput!) { retractFactoid(input: $input) { __typename ... on FactoidRetracted { id revision } ${refusals} ${conflict} } }`,
        {
          input: {
            operationKey: key,
            by: "A. K.",
            reason: "a double",
            id,
            expectedRevision,
          },
        },
      ),
      "retractFactoid",
    );

  const judge = async (factoid: unknown, changes: Row, key: string) =>
    outcome(
      await ask(
        appOf(),
        `mutation Judge($input: CreateInterpretationInput!) { createInterpretation(input: $input) { __typename ... on Interpretation { id since by verdict credence factoid { id credence } } ${refusals} } }`,
        {
          input: {
            operationKey: key,
            by: "A. K.",
            factoid,
            reason: "the other source saw it",
            ...changes,
          },
        },
      ),
      "createInterpretation",
    );

  const restore = async (id: unknown, expectedRevision: unknown, key: string) =>
    outcome(
      await ask(
        appOf(),
        `mutation Restore($input: RestoreFactoidInput!) { restoreFactoid(input: $input) { __typename ... on Factoid { id since until statement(lang: EN) verbatim leaf source { id } speakers { capacity } participants { role { code } } interpretations { id } credence rivals { other { id } } } ${refusals} ${conflict} } }`,
        {
          input: {
            operationKey: key,
            by: "A. K.",
            reason: "no double after all",
            id,
            expectedRevision,
          },
        },
      ),
      "restoreFactoid",
    );

  const withdraw = async (
    id: unknown,
    expectedRevision: unknown,
    key: string,
  ) =>
    outcome(
      await ask(
        appOf(),
        `mutation Withdraw($input: RetractInterpretationInput!) { retractInterpretation(input: $input) { __typename ${refusals} } }`,
        {
          input: {
            operationKey: key,
            by: "A. K.",
            reason: "judged too soon",
            id,
            expectedRevision,
          },
        },
      ),
      "retractInterpretation",
    );

  return { create, correct, retract, restore, judge, withdraw };
};
