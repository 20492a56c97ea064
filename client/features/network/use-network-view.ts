import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { type Action, overfull } from "../../graph/act.ts";
import {
  arrive,
  type History,
  redo,
  startOf,
  step,
  undo,
} from "../../graph/history.ts";
import {
  parseNetworkAddress,
  writeNetworkAddress,
} from "../../url/network-address.ts";
import { useSearchStrings } from "../../url/use-search-strings.ts";

/** Browsers refuse an address that changes too often: a walk with the arrows is written when it rests. */
const restMs = 200;

/** The view of the address, what can be done to it, and the way back. */
export function useNetworkView() {
  const strings = useSearchStrings();
  const parsed = useMemo(() => parseNetworkAddress(strings), [strings]);
  const [history, setHistory] = useState<History>(() => startOf(parsed.view));
  const [refused, setRefused] = useState<ReturnType<typeof overfull>>();
  const navigate = useNavigate();
  const latest = useRef(history);
  latest.current = history;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const addressed = JSON.stringify(writeNetworkAddress(parsed.view));

  /** The address that we wrote last: it brings nothing that is not here already, or was here before more was typed. */
  const written = useRef(addressed);

  useEffect(() => {
    if (addressed === written.current) return;
    written.current = addressed;
    clearTimeout(waiting.current);
    setHistory((before) =>
      addressed === JSON.stringify(writeNetworkAddress(before.present))
        ? before
        : arrive(before, parsed.view),
    );
    // The view is what the address says, word for word.
  }, [addressed]);

  const go = useCallback(
    (next: History, replace: boolean) => {
      latest.current = next;
      setHistory(next);
      clearTimeout(waiting.current);
      const write = () => {
        const address = writeNetworkAddress(next.present);
        written.current = JSON.stringify(address);
        void navigate({
          to: ".",
          search: (previous) => ({ ...previous, ...address }),
          replace,
          resetScroll: false,
        });
      };
      if (replace) waiting.current = setTimeout(write, restMs);
      else write();
    },
    [navigate],
  );
  useEffect(() => () => clearTimeout(waiting.current), []);

  const act = useCallback(
    (action: Action) => {
      const full = overfull(latest.current.present, action);
      setRefused(full);
      if (full !== undefined) return;
      const next = step(latest.current, action);
      if (next === latest.current) return;
      // What is no step of its own changes the address where it stands.
      go(next, next.past.length === latest.current.past.length);
    },
    [go],
  );
  return {
    view: history.present,
    ignored: parsed.ignored,
    act,
    /** Of what the view holds no more, where the last action would have needed it. */
    refused,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: useCallback(() => go(undo(latest.current), false), [go]),
    redo: useCallback(() => go(redo(latest.current), false), [go]),
  };
}
