import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";

type Mentions = ReadonlyMap<string, readonly string[]>;

const Known = createContext<Mentions>(new Map());
const Mention = createContext<(codes: string, at: string) => () => void>(
  () => () => undefined,
);

const without = (mentions: Mentions, at: string): Mentions =>
  new Map(
    [...mentions].map(([code, places]) => [
      code,
      places.filter((place) => place !== at),
    ]),
  );

/** Remembers where on the page each term is mentioned first. */
export function FirstMentions({ children }: { readonly children: ReactNode }) {
  const [mentions, setMentions] = useState<Mentions>(new Map());
  const mention = useCallback((codes: string, at: string) => {
    setMentions((before) => {
      const next = new Map(before);
      for (const code of codes.split(" "))
        next.set(code, [...(before.get(code) ?? []), at]);
      return next;
    });
    return () => setMentions((before) => without(before, at));
  }, []);
  return (
    <Mention value={mention}>
      <Known value={mentions}>{children}</Known>
    </Mention>
  );
}

/** Which of these terms are mentioned here first on the page: each is explained in one place only. */
export function useFirstMentions(
  codes: readonly string[],
  at: string,
): ReadonlySet<string> {
  const mention = useContext(Mention);
  const mentions = useContext(Known);
  const written = codes.join(" ");
  useLayoutEffect(
    () => (written === "" ? undefined : mention(written, at)),
    [mention, written, at],
  );
  return useMemo(
    () =>
      new Set(
        written.split(" ").filter((code) => mentions.get(code)?.[0] === at),
      ),
    [mentions, written, at],
  );
}
