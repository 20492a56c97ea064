import {
  type Addition,
  isSameAddition,
  normal,
  type Question,
} from "./questions.ts";
import {
  type Appearance,
  most,
  type Note,
  noView,
  type Pin,
  type View,
} from "./view.ts";

/** What a reader does to a view. */
export type Action =
  | { readonly do: "centre"; readonly id: string }
  | {
      readonly do: "add";
      readonly addition: Addition;
      /** What is added with it in the same step. */
      readonly also?: Addition;
    }
  | { readonly do: "hide"; readonly ids: readonly string[] }
  | { readonly do: "show-hidden" }
  | { readonly do: "select"; readonly id: string | undefined }
  | { readonly do: "gather"; readonly ids: readonly string[] }
  | { readonly do: "release"; readonly ids: readonly string[] }
  | { readonly do: "pin"; readonly pins: readonly Pin[] }
  | { readonly do: "unpin"; readonly ids: readonly string[] }
  | { readonly do: "note"; readonly note: Note }
  | { readonly do: "ask"; readonly question: Question | undefined }
  | { readonly do: "set"; readonly to: Partial<Appearance> };

/** Letters of a note. */
export const noteLength = 200;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The view with other values; the same object when they are what they were. */
const changed = (view: View, to: Partial<View>): View => {
  const next = { ...view, ...to };
  return isSame(view, next) ? view : next;
};

const union = <Id>(
  known: readonly Id[],
  more: readonly Id[],
): readonly Id[] => [...new Set([...known, ...more])];

/** The view after an action; the same object when nothing changes. */
export function act(view: View, action: Action): View {
  switch (action.do) {
    case "centre":
      return action.id === view.centre
        ? view
        : {
            ...noView,
            reading: view.reading,
            form: view.form,
            layout: view.layout,
            centre: action.id,
            selected: action.id,
          };
    case "add":
      return [action.addition, action.also].reduce(withAddition, view);
    case "hide": {
      const ids = action.ids.filter((id) => id !== view.centre);
      return changed(view, {
        hidden: union(view.hidden, ids),
        gathered: view.gathered.filter((id) => !ids.includes(id)),
        selected:
          view.selected !== undefined && ids.includes(view.selected)
            ? undefined
            : view.selected,
      });
    }
    case "show-hidden":
      return changed(view, { hidden: [] });
    case "select":
      return changed(view, { selected: action.id });
    case "gather":
      return changed(view, {
        gathered: union(view.gathered, action.ids),
      });
    case "release":
      return changed(view, {
        gathered: view.gathered.filter((id) => !action.ids.includes(id)),
      });
    case "pin":
      return changed(view, { pins: withPins(view.pins, action.pins) });
    case "unpin":
      return changed(view, {
        pins: view.pins.filter(({ id }) => !action.ids.includes(id)),
      });
    case "note":
      return changed(view, { notes: withNote(view.notes, action.note) });
    case "ask":
      return changed(view, { question: action.question });
    case "set":
      return changed(view, action.to);
  }
}

/** A step that is there already adds nothing. */
const withAddition = (view: View, addition: Addition | undefined): View =>
  addition === undefined ||
  view.additions.some((known) => isSameAddition(known, addition))
    ? view
    : { ...view, additions: [...view.additions, normal(addition)] };

/** Whole pixels are enough, and keep the address short. */
function withPins(known: readonly Pin[], more: readonly Pin[]): readonly Pin[] {
  const moved = new Set(more.map(({ id }) => id));
  return [
    ...known.filter(({ id }) => !moved.has(id)),
    ...more.map(({ id, x, y }) => ({
      id,
      x: Math.round(x) + 0,
      y: Math.round(y) + 0,
    })),
  ];
}

/** A note without words is taken away. */
function withNote(
  known: readonly Note[],
  { id, words }: Note,
): readonly Note[] {
  const others = known.filter((note) => note.id !== id);
  const text = words.trim().slice(0, noteLength).trim();
  return text === "" ? others : [...others, { id, words: text }];
}

/** Of what there would be more than a view holds; undefined of an action that can be done. */
export function overfull(
  before: View,
  action: Action,
): keyof typeof most | undefined {
  const after = act(before, action);
  return (["additions", "hidden", "gathered", "pins", "notes"] as const).find(
    (what) =>
      after[what].length > most[what] &&
      after[what].length > before[what].length,
  );
}

/** What of a question is moved up and down, not chosen. */
const moved = ["k", "steps", "resolution", "period"];

/** In what alone a question differs from the one before. */
function differenceOf(before: Question, after: Question): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(before));
  const different = Object.entries(after)
    .filter(([key, value]) => !isSame(value, fields.get(key)))
    .map(([key]) => key);
  return different.length === 1 ? different[0] : undefined;
}

/** Several actions of one gesture are one step back: sliding, typing, moving a number up. What is chosen is a step each time. */
export function gestureOf(before: View, action: Action): string | undefined {
  if (action.do === "ask") {
    if (before.question === undefined || action.question === undefined)
      return undefined;
    const what = differenceOf(before.question, action.question);
    return what !== undefined && moved.includes(what)
      ? `ask ${action.question.of} ${what}`
      : undefined;
  }
  if (action.do !== "set") return undefined;
  const keys = Object.keys(action.to);
  return keys.length === 1 && (keys[0] === "period" || keys[0] === "seek")
    ? `set ${keys[0]}`
    : undefined;
}
