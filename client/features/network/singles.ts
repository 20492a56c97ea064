import type { SinglesAnswer } from "../../api/neighbours.documents.ts";

type SingleTie = Omit<SinglesAnswer["ties"][number], "from" | "to">;

/** Somebody at the other end of ties of one kind, with those ties. */
export type Single = {
  readonly id: string;
  readonly name: string;
  readonly ties: readonly SingleTie[];
};

/** Those at the other end, by name; whoever has several ties of the kind stands once. */
export function singlesOf(
  answer: SinglesAnswer,
  id: string,
): readonly Single[] {
  const { people, organizations, institutions, places } = answer;
  const ties = new Map<string, SingleTie[]>();
  for (const { from, to, ...tie } of answer.ties) {
    const other = from === id ? to : from;
    ties.set(other, [...(ties.get(other) ?? []), tie]);
  }
  return [...people, ...organizations, ...institutions, ...places]
    .flatMap(({ id: other, displayName }): readonly Single[] => {
      const between = ties.get(other);
      return between === undefined || other === id
        ? []
        : [{ id: other, name: displayName, ties: between }];
    })
    .sort(
      (one, other) =>
        one.name.localeCompare(other.name, "ru") ||
        (one.id < other.id ? -1 : 1),
    );
}
