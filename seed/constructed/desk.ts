import { type Archive, openArchive } from "./archive.ts";
import { type FullName, fullOf, type Sex, shortOf } from "./names.ts";
import { randomFor } from "./random.ts";
import { claim, type Draft, joined, type Piece } from "./records.ts";
import { asWritten, type Hand, inEnglish } from "./written-names.ts";

/** Anybody with a name. */
export type Named = {
  readonly id: string;
  readonly name: FullName;
  readonly sex: Sex;
  /** As shown: `Ковалёв И. П. (вымышл.)` */
  readonly ru: string;
  readonly en: string;
};

type Form = {
  readonly full: string;
  readonly kind: "AS_WRITTEN" | "TRANSLITERATION";
  readonly source: string;
  readonly leaf: string;
  readonly family?: string;
};

/** Where the cohort is written down: papers are filed, claims told, names kept as each paper writes them. */
export type Desk = {
  readonly archive: Archive;
  /** Keeps a claim; gives its id. */
  readonly tell: (draft: Draft) => string;
  readonly put: (piece: Piece) => void;
  /** The name as a paper writes it: kept once for each paper. */
  readonly nameIn: (
    person: Named,
    paper: { readonly id: string; readonly leaf?: string },
    hand: Hand,
  ) => string;
  /** The same for a form of the name that no hand of ours would write. */
  readonly writtenIn: (
    person: Named,
    paper: { readonly id: string; readonly leaf?: string },
    full: string,
  ) => void;
  /** All that was written, with the people. */
  readonly piece: (people: readonly Named[]) => Piece;
};

/** `Ковалёв И. П.`, shown with the mark of an invention. */
export const shown = (name: FullName): Pick<Named, "ru" | "en"> => ({
  ru: `${shortOf(name)} (вымышл.)`,
  en: `${inEnglish(shortOf(name))} (invented)`,
});

/** A new desk with an empty archive. */
export const openDesk = (): Desk => {
  const archive = openArchive();
  const factoids: ReturnType<typeof claim>[] = [];
  const pieces: Piece[] = [];
  const forms = new Map<string, Map<string, Form>>();
  const writtenIn: Desk["writtenIn"] = (person, paper, full) => {
    const own = forms.get(person.id) ?? new Map<string, Form>();
    // The first paper that writes it so stands for all that do.
    if (own.has(full)) return;
    const kind = /\p{Script=Latin}/u.test(full)
      ? "TRANSLITERATION"
      : "AS_WRITTEN";
    own.set(full, { full, kind, source: paper.id, leaf: paper.leaf ?? "" });
    forms.set(person.id, own);
  };
  return {
    archive,
    tell: (draft) => {
      const told = claim(draft);
      factoids.push(told);
      return told.id;
    },
    put: (piece) => void pieces.push(piece),
    nameIn: (person, paper, hand) => {
      const random = randomFor("hand", person.id, paper.id, hand);
      const full = asWritten(random, person.name, hand);
      writtenIn(person, paper, full);
      return full;
    },
    writtenIn,
    piece: (people) =>
      joined([
        ...pieces,
        archive.piece(),
        { factoids },
        {
          people: people.map(({ id, name }) => ({
            id,
            name: {
              ru: `${fullOf(name)} (вымышл.)`,
              en: `${inEnglish(fullOf(name))} (invented)`,
            },
            forms: [...(forms.get(id)?.values() ?? [])],
          })),
        },
      ]),
  };
};
