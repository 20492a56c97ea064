import { act, type Action, type View } from "./view.ts";

/** The view now, those before it that can come back, and those taken back. */
export type History = {
  readonly past: readonly View[];
  readonly present: View;
  readonly future: readonly View[];
};

/** Where a reader starts. */
export const startOf = (view: View): History => ({
  past: [],
  present: view,
  future: [],
});

/** Looking at something is no step: it is not taken back, and takes nothing back. */
const isStep = ({ do: what }: Action): boolean => what !== "select";

/** The history after an action. */
export function step(history: History, action: Action): History {
  const present = act(history.present, action);
  if (present === history.present) return history;
  return isStep(action)
    ? { past: [...history.past, history.present], present, future: [] }
    : { ...history, present };
}

/** Takes the last step back. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
  };
}

/** Does again what was taken back. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

const isSame = (one: View | undefined, other: View): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** The history when the address brings a view by itself: the browser's own back and forward are undo and redo. */
export function arrive(history: History, view: View): History {
  if (isSame(history.present, view)) return history;
  if (isSame(history.past.at(-1), view)) return undo(history);
  if (isSame(history.future[0], view)) return redo(history);
  return {
    past: [...history.past, history.present],
    present: view,
    future: [],
  };
}
