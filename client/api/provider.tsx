import type { ReactNode } from "react";
import { Provider, useClient } from "urql";

import { askWith } from "./ask.ts";
import { makeClient } from "./client.ts";

const client = makeClient();

/** Lets everything inside ask the server. */
export const AnswersProvider = ({
  children,
}: {
  readonly children: ReactNode;
}) => <Provider value={client}>{children}</Provider>;

/** Asks once, outside rendering: `const ask = useAsk(); await ask(document, variables)`. */
export const useAsk = () => askWith(useClient());
