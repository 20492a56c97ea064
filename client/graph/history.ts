import { act, type Action, gestureOf } from "./act.ts";
import type { View } from "./view.ts";

/** The view now, those before it that can come back, and those taken back. */
export type History = {
  readonly past: readonly View[];
  readonly present: View;
  readonly future: readonly View[];
  /** The gesture that made the last step, while it goes on. */
  readonly gesture: string | undefined;
};

/** Where a reader starts. */
export const startOf = (view: View): History => ({
  past: [],
  present: view,
  future: [],
  gesture: undefined,
});

/** Looking at something is no step: it is not taken back, and takes nothing back. */
const isStep = ({ do: what }: Action): boolean => what !== "select";

/** The history after an action. A gesture that goes on is one step. */
export function step(history: History, action: Action): History {
  const present = act(history.present, action);
  if (present === history.present) return history;
  // Looking elsewhere ends a gesture.
  if (!isStep(action)) return { ...history, present, gesture: undefined };
  const gesture = gestureOf(history.present, action);
  return gesture !== undefined && gesture === history.gesture
    ? { ...history, present, future: [] }
    : {
        past: [...history.past, history.present],
        present,
        future: [],
        gesture,
      };
}

/** Takes the last step back. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    gesture: undefined,
  };
}

/** Does again what was taken back. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: next,
    future,
    gesture: undefined,
  };
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
    gesture: undefined,
  };
}
