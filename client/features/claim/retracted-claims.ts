import { useSyncExternalStore } from "react";

let ids: readonly string[] = [];
const listeners = new Set<() => void>();

/** Tells that a claim was retracted on this page: a card shows it no more, and must still offer to bring it back. */
export const rememberRetracted = (id: string): void => {
  ids = [...ids.filter((one) => one !== id), id];
  for (const listener of listeners) listener();
};

/** It stands again. */
export const forgetRetracted = (id: string): void => {
  ids = ids.filter((one) => one !== id);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Claims that were retracted since the page was opened. */
export const useRetracted = (): readonly string[] =>
  useSyncExternalStore(subscribe, () => ids);
