import { type ReactNode, useEffect } from "react";
import {
  type AnyVariables,
  Provider,
  type TypedDocumentNode,
  useClient,
} from "urql";

import { askLongWith, askWith, writeWith } from "./ask.ts";
import { askAllAgain } from "./ask-again.ts";
import { makeClient } from "./client.ts";

const client = makeClient();

/** Lets everything inside ask the server; what was not answered is asked again once the network is back. */
export function AnswersProvider({
  children,
}: {
  readonly children: ReactNode;
}) {
  useEffect(() => {
    window.addEventListener("online", askAllAgain);
    return () => window.removeEventListener("online", askAllAgain);
  }, []);
  return <Provider value={client}>{children}</Provider>;
}

/** Asks once, outside rendering: `const ask = useAsk(); await ask(document, variables)`. */
export const useAsk = () => askWith(useClient());

/** Asks what takes long: `const askLong = useAskLong(); const leave = askLong(document, variables, { hear, isFresh })`. */
export const useAskLong = () => askLongWith(useClient());

/** Writes once: `const write = useWrite(document); await write(variables)`. Every answer shown is then asked for again. */
export const useWrite = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) => writeWith(useClient(), document);
