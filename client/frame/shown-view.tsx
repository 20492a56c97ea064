import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from "react";

import type { Figure } from "../../shared/figures/figure.ts";

/** What a page shows, as far as it can be kept beside its address. */
export type ShownView = {
  /** It as a figure; undefined when there is nothing to be drawn yet. */
  readonly figure?: Figure | undefined;
  /** Filters in words, for pages that are kept by their table. */
  readonly told?: readonly string[];
  /** Ids of what is shown. */
  readonly shows?: readonly string[];
  /** Where those drawn stand. */
  readonly positions?: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** The reader's words on those shown. */
  readonly notes?: readonly { readonly id: string; readonly words: string }[];
};

/** Looks at the page at the moment when it is to be kept. */
type Look = () => ShownView;

type Places = { readonly set: (look: Look | undefined) => void } & {
  readonly look: Look;
};

const nothing: ShownView = {};

const Shown = createContext<Places>({
  set: () => undefined,
  look: () => nothing,
});

/** Lets a page tell the frame how it can be kept. */
export function ShownViewProvider({
  children,
}: {
  readonly children: ReactNode;
}) {
  const latest = useRef<Look>(undefined);
  const places = useMemo(
    (): Places => ({
      set: (look) => {
        latest.current = look;
      },
      look: () => latest.current?.() ?? nothing,
    }),
    [],
  );
  return <Shown value={places}>{children}</Shown>;
}

/** While the component is shown, the page can be kept as `look` sees it. */
export function useShownView(look: Look): void {
  const { set } = useContext(Shown);
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    set(() => latest.current());
    return () => set(undefined);
  }, [set]);
}

/** How the page shown now can be kept. */
export const useLookAtPage = (): Look => useContext(Shown).look;
