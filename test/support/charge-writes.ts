import { expect } from "vitest";

import { ask, type TestApp } from "./app.ts";

type Row = Readonly<Record<string, unknown>>;

const refusals =
  "... on InvalidInput { problems { path } } ... on NotFound { id } ... on NotAllowed { action }";
const signed =
  "... on Interpretation { id since by verdict credence factoid { id } about { ... on CaseEvent { id } ... on Procedure { id } } }";

/** Judgements of charges as the page signs and withdraws them, each checked to be no fault. @param appOf the app at hand, once it runs */
export const chargeWrites = (appOf: () => TestApp) => {
  const send = async (
    { field, type }: { readonly field: string; readonly type: string },
    selection: string,
    input: Row,
  ): Promise<Row> => {
    const answer = await ask(
      appOf(),
      `mutation Write($input: ${type}!) { ${field}(input: $input) { __typename ${selection} } }`,
      { input },
    );
    expect(answer.errors).toBeUndefined();
    const found = answer.data?.[field];
    return typeof found === "object" && found !== null ? { ...found } : {};
  };

  const judge = (input: Row, operationKey: string) =>
    send(
      { field: "createInterpretation", type: "CreateInterpretationInput" },
      `${signed} ${refusals}`,
      {
        operationKey,
        by: "A. K.",
        reason: "the minutes name no act",
        ...input,
      },
    );

  const change = (made: Row, operationKey: string) => ({
    operationKey,
    by: "A. K.",
    reason: "read again",
    id: made["id"],
    expectedRevision: made["since"],
  });

  const correct = (made: Row, input: Row, operationKey: string) =>
    send(
      { field: "correctInterpretation", type: "CorrectInterpretationInput" },
      `${signed} ${refusals} ... on Conflict { revision }`,
      { ...change(made, operationKey), ...input },
    );

  const withdraw = (made: Row, input: Row, operationKey: string) =>
    send(
      { field: "retractInterpretation", type: "RetractInterpretationInput" },
      `${refusals} ... on Conflict { revision }`,
      { ...change(made, operationKey), ...input },
    );

  return { judge, correct, withdraw };
};
