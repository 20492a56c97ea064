import type { AnyVariables, Client, TypedDocumentNode } from "urql";

import { type Answer, answerOfError } from "./answer.ts";

/** Asks once, for effects that belong to no component. Never throws. */
export const askWith =
  (client: Client) =>
  async <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Exclude<Answer<Data>, { kind: "loading" }>> => {
    const { data, error } = await client
      .query<Data>(document, variables)
      .toPromise();
    if (error !== undefined) return answerOfError(error);
    if (data !== undefined) return { kind: "ready", data, isStale: false };
    return { kind: "offline" };
  };
