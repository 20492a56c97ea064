import { useEffect, useMemo, useRef, useState } from "react";
import type { AnyVariables, TypedDocumentNode } from "urql";

import type { Outcome } from "./ask.ts";
import { useAskAgain } from "./ask-again.ts";
import { useAsk, useAskLong } from "./provider.tsx";
import { progressDocument } from "./sequences.documents.ts";

type Came<Data> =
  | { readonly kind: "nothing" }
  | { readonly kind: "came"; readonly key: string; readonly of: Outcome<Data> };

/** A question that takes long: being worked on, left by the reader, or answered. */
export type LongAnswer<Data> = (
  | {
      readonly kind: "working";
      /** Which share is done; undefined until it is known. */
      readonly share: number | undefined;
      /** What was answered to the question before. */
      readonly before: Data | undefined;
    }
  | { readonly kind: "stopped" }
  | Exclude<Outcome<Data>, { kind: "ready" }>
  | { readonly kind: "ready"; readonly data: Data }
) & { readonly stop: () => void; readonly start: () => void };

/** Names of this page's jobs begin with it, so that no two readers ask after each other's. */
const session = [...crypto.getRandomValues(new Uint32Array(3))]
  .map((part) => part.toString(36))
  .join("");

/** The same question has the same name as long as the page is open: its answer is then remembered. */
const known = new Map<string, string>();
const jobOf = (key: string): string => {
  const job = known.get(key) ?? `${session}-${String(known.size + 1)}`;
  known.set(key, job);
  return job;
};

/** How often is asked how far the work is. */
const everyMs = 500;

/** Which share of a job is done, while it is worked on. */
function useShare(job: string, isWorking: boolean): number | undefined {
  const ask = useAsk();
  const asking = useRef(ask);
  asking.current = ask;
  const [told, setTold] = useState<{ job: string; share: number }>();
  useEffect(() => {
    if (!isWorking) return undefined;
    let isOver = false;
    const timer = setInterval(() => {
      void asking
        .current(progressDocument, { job }, { isFresh: true })
        .then((outcome) => {
          const share =
            outcome.kind === "ready" ? outcome.data.jobProgress : null;
          if (!isOver && share !== null) setTold({ job, share });
        });
    }, everyMs);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [job, isWorking]);
  return told?.job === job ? told.share : undefined;
}

/**
 * Asks what takes the server long, by a name under which it tells how far it is. Leaving the page, asking something else or `stop`
 * ends the work on the server too.
 * @param options `pause` holds the question back
 */
export function useLongAnswer<
  Data,
  Variables extends AnyVariables & { job?: string | null | undefined },
>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): LongAnswer<Data> {
  const askLong = useAskLong();
  const key = useMemo(() => JSON.stringify(variables), [variables]);
  const job = jobOf(key);
  const asked = useRef({ askLong, document, variables });
  asked.current = { askLong, document, variables };
  const [came, setCame] = useState<Came<Data>>({ kind: "nothing" });
  const [stopped, setStopped] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const before = useRef<Data>(undefined);
  const isAgain = useRef(false);
  const isStopped = stopped === key;

  useEffect(() => {
    if (pause || isStopped) return undefined;
    const { askLong: begin, document: what, variables: given } = asked.current;
    const isFresh = isAgain.current;
    isAgain.current = false;
    const hear = (outcome: Outcome<Data>) => {
      if (outcome.kind === "ready") before.current = outcome.data;
      setCame({ kind: "came", key, of: outcome });
    };
    return begin(what, { ...given, job }, { hear, isFresh });
  }, [key, job, pause, isStopped, attempt]);

  const current =
    came.kind === "came" && came.key === key ? came.of : undefined;
  const share = useShare(job, current === undefined && !isStopped && !pause);
  const start = useAskAgain(
    current !== undefined && current.kind !== "ready",
    () => {
      isAgain.current = true;
      setStopped(undefined);
      setCame({ kind: "nothing" });
      setAttempt((count) => count + 1);
    },
  );
  const control = { stop: () => setStopped(key), start };
  if (isStopped) return { kind: "stopped", ...control };
  if (current === undefined)
    return { kind: "working", share, before: before.current, ...control };
  return current.kind === "ready"
    ? { kind: "ready", data: current.data, ...control }
    : { ...current, ...control };
}
