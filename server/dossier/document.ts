import { countWitnesses } from "../../shared/readings/witnesses.ts";
import type { Coverage } from "../reading/coverage.ts";
import type { Reading } from "../reading/reading.ts";
import type {
  Bilingual,
  DossierClaim,
  DossierOf,
  DossierSubject,
} from "./dossier.ts";
import type { Passage, Section } from "./sections.ts";

/** Rivals side by side, or one claim alone. */
export type ToldPassage = Omit<Passage, "claims"> & {
  readonly claims: readonly DossierClaim[];
  /** How many independent witnesses the sources of its claims are. */
  readonly witnesses: number;
};

/** A dossier with all that a file of it tells, in both languages. */
export type DossierDocument = {
  readonly of: DossierOf["of"];
  readonly subject: DossierSubject;
  readonly revision: number;
  readonly reading: Reading;
  readonly coverage: Coverage;
  readonly sections: readonly {
    readonly key: string;
    readonly title: Bilingual;
    readonly passages: readonly ToldPassage[];
  }[];
  /** Claims beyond the ceiling. */
  readonly moreClaims: number;
};

const toldPassage = (
  clash: Omit<Passage, "claims">,
  claims: readonly DossierClaim[],
): ToldPassage => ({
  ...clash,
  claims,
  witnesses: countWitnesses(
    claims.map(({ source }) => source.id),
    claims.flatMap(({ source: { id, dependsOn } }) =>
      dependsOn.map((older): readonly [string, string] => [id, older]),
    ),
  ),
});

/** Puts the claims into their passages. */
export const told = (
  sections: readonly Section[],
  claims: ReadonlyMap<string, DossierClaim>,
): DossierDocument["sections"] =>
  sections.map(({ key, title, passages }) => ({
    key,
    title,
    passages: passages.map(({ claims: ids, ...clash }) =>
      toldPassage(
        clash,
        ids.flatMap((id) => claims.get(id) ?? []),
      ),
    ),
  }));
