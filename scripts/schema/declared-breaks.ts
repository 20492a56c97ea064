/** A breaking change of the API that is meant. */
export type DeclaredBreak = {
  /** The kind of change, as the check names it: FIELD_REMOVED, ... */
  readonly change: string;
  /** What it is about, as the check names it: Person.birthplace. */
  readonly path: string;
  /** Why, and what those who used it do now. */
  readonly reason: string;
};

/** Breaking changes since published.graphql. `npm run schema -- --publish` starts a new list. */
export const declaredBreaks: readonly DeclaredBreak[] = [];
