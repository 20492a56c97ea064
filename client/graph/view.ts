import { type TieKind, tieKinds } from "./tie-kinds.ts";

/** Ties added around somebody; no kinds means all kinds. */
export type Expansion = {
  readonly id: string;
  readonly kinds: readonly TieKind[];
};

/** How the network is laid out. */
export const layouts = ["force", "concentric"] as const;
export type Layout = (typeof layouts)[number];

/** Everything that makes a view of a network: with the claims of the store it can be drawn again, the same. */
export type View = {
  /** Whose network it is; undefined before anyone is chosen. */
  readonly centre: string | undefined;
  /** What was added, in order. */
  readonly expansions: readonly Expansion[];
  /** Ids of people, bodies, places and ties that the reader put away. */
  readonly hidden: readonly string[];
  /** The id of who, what or which tie the inspector shows. */
  readonly selected: string | undefined;
  readonly layout: Layout;
  /** Drawn, or as a table. */
  readonly form: "graph" | "table";
};

/** Nobody's network. */
export const noView: View = {
  centre: undefined,
  expansions: [],
  hidden: [],
  selected: undefined,
  layout: "force",
  form: "graph",
};

/** What a reader does to a view. */
export type Action =
  | { readonly do: "centre"; readonly id: string }
  | {
      readonly do: "expand";
      readonly id: string;
      readonly kinds: readonly TieKind[];
    }
  | { readonly do: "hide"; readonly id: string }
  | { readonly do: "show-hidden" }
  | { readonly do: "select"; readonly id: string | undefined }
  | { readonly do: "layout"; readonly layout: Layout }
  | { readonly do: "form"; readonly form: View["form"] };

/** One set of kinds is written in one way. */
const inOrder = (kinds: readonly TieKind[]): readonly TieKind[] =>
  tieKinds.filter((kind) => kinds.includes(kind));

/** Whether two expansions add the same. */
const isSame = (one: Expansion, other: Expansion): boolean =>
  one.id === other.id &&
  inOrder(one.kinds).join() === inOrder(other.kinds).join();

/** The view after an action; the same object when nothing changes. */
export function act(view: View, action: Action): View {
  switch (action.do) {
    case "centre":
      return action.id === view.centre
        ? view
        : {
            ...noView,
            form: view.form,
            layout: view.layout,
            centre: action.id,
            selected: action.id,
          };
    case "expand":
      return view.expansions.some((known) => isSame(known, action))
        ? view
        : {
            ...view,
            expansions: [
              ...view.expansions,
              { id: action.id, kinds: inOrder(action.kinds) },
            ],
          };
    case "hide":
      return action.id === view.centre || view.hidden.includes(action.id)
        ? view
        : {
            ...view,
            hidden: [...view.hidden, action.id],
            selected: view.selected === action.id ? undefined : view.selected,
          };
    case "show-hidden":
      return view.hidden.length === 0 ? view : { ...view, hidden: [] };
    case "select":
      return action.id === view.selected
        ? view
        : { ...view, selected: action.id };
    case "layout":
      return action.layout === view.layout
        ? view
        : { ...view, layout: action.layout };
    case "form":
      return action.form === view.form ? view : { ...view, form: action.form };
  }
}
