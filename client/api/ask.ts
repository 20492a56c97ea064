import type {
  AnyVariables,
  Client,
  OperationResult,
  TypedDocumentNode,
} from "urql";

import { type Answer, answerOfError } from "./answer.ts";

/** What became of something asked or written once. */
export type Outcome<Data> = Exclude<Answer<Data>, { kind: "loading" }>;

const outcomeOf = <Data, Variables extends AnyVariables>({
  data,
  error,
}: OperationResult<Data, Variables>): Outcome<Data> => {
  if (error !== undefined) return answerOfError(error);
  if (data !== undefined) return { kind: "ready", data, isStale: false };
  return { kind: "offline" };
};

/** Asks once, for effects that belong to no component. Never throws. */
export const askWith =
  (client: Client) =>
  async <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Outcome<Data>> =>
    outcomeOf(await client.query<Data>(document, variables).toPromise());

/** Changes something once. Never throws. */
export const writeWith =
  <Data, Variables extends AnyVariables>(
    client: Client,
    document: TypedDocumentNode<Data, Variables>,
  ) =>
  async (variables: Variables): Promise<Outcome<Data>> =>
    outcomeOf(await client.mutation<Data>(document, variables).toPromise());
