import { type AnyVariables, type TypedDocumentNode, useQuery } from "urql";

import { type Answer, answerOfError, changedByWriting } from "./answer.ts";
import { useAskAgain } from "./ask-again.ts";

/** An answer that can be asked for again. */
export type LiveAnswer<Data> = Answer<Data> & { readonly retry: () => void };

/**
 * Asks while the component is shown. What was answered before stays (and is called stale) until the next answer comes.
 * @param options `pause` holds the question back, for example until something is typed
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { readonly pause?: boolean } = {},
): LiveAnswer<Data> {
  const [result, ask] = useQuery<Data>({
    query: document,
    variables,
    pause: options.pause ?? false,
    context: changedByWriting,
  });
  const { data, error } = result;
  const retry = useAskAgain(error !== undefined, () =>
    ask({ requestPolicy: "network-only" }),
  );
  // A field that failed answers null beside the error: that is no "there is none".
  if (error !== undefined) return { ...answerOfError(error), retry };
  if (data === undefined) return { kind: "loading", retry };
  return {
    kind: "ready",
    data,
    isStale: result.stale || result.fetching,
    retry,
  };
}
