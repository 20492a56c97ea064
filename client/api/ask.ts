import type {
  AnyVariables,
  Client,
  OperationResult,
  TypedDocumentNode,
} from "urql";

import { type Answer, answerOfError, changedByWriting } from "./answer.ts";

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

/** Asks once, for effects that belong to no component. Never throws. `isFresh`: no answer that was given before will do. */
export const askWith =
  (client: Client) =>
  async <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { isFresh = false }: { readonly isFresh?: boolean } = {},
  ): Promise<Outcome<Data>> =>
    outcomeOf(
      await client
        .query<Data>(
          document,
          variables,
          isFresh ? { requestPolicy: "network-only" } : {},
        )
        .toPromise(),
    );

/** Asks a question that takes long; `hear` is called when it is answered. Gives what leaves it: the server then stops its work. */
export const askLongWith =
  (client: Client) =>
  <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    {
      hear,
      isFresh,
    }: {
      readonly hear: (outcome: Outcome<Data>) => void;
      readonly isFresh: boolean;
    },
  ): (() => void) => {
    const { unsubscribe } = client
      .query<Data>(document, variables, {
        ...changedByWriting,
        ...(isFresh ? { requestPolicy: "network-only" } : {}),
      })
      .subscribe((result) => hear(outcomeOf(result)));
    return unsubscribe;
  };

/** Changes something once. Never throws. */
export const writeWith =
  <Data, Variables extends AnyVariables>(
    client: Client,
    document: TypedDocumentNode<Data, Variables>,
  ) =>
  async (variables: Variables): Promise<Outcome<Data>> =>
    outcomeOf(await client.mutation<Data>(document, variables).toPromise());
