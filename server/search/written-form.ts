import { foldName, latinKey } from "./fold-name.ts";
import { nameKeys } from "./names/name-keys.ts";
import { nameParts } from "./names/name-parts.ts";

export type Script = "CYRILLIC" | "LATIN";
export type NameKind = "OFFICIAL" | "AS_WRITTEN" | "TRANSLITERATION" | "FORMER";

/** What a form is a form of: the name of a person, body or place, the title of a source, the name of its author. */
export type NameField = "name" | "title" | "author";

/** One written form, as given. The three parts of a person's name are given when the source shows them. */
export type WrittenFormInput = {
  readonly id: string;
  /** The id of what is so named. */
  readonly owner: string;
  readonly full: string;
  readonly kind: NameKind;
  readonly script?: Script | undefined;
  readonly field?: NameField | undefined;
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly patronymic?: string | undefined;
};

/** One written form as the store keeps it; an absent part has no key. */
export type WrittenFormRecord = {
  readonly id: string;
  readonly full: string;
  readonly script: Script;
  readonly kind: NameKind;
  readonly field: NameField;
  readonly folded: string;
  readonly latinKey: string;
  /** What search finds the form by: see `names/name-keys.ts`. */
  readonly nameKeys: string;
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
};

/** A form with any Cyrillic letter in it is Cyrillic (`МТС No 3`); one without letters counts as Latin. */
const scriptOf = (text: string): Script =>
  /\p{Script=Cyrillic}/u.test(text) ? "CYRILLIC" : "LATIN";

type Parts = Pick<WrittenFormRecord, "family" | "given" | "patronymic">;

/** The parts of a person's name as the source shows them; where it was not said, as the form itself does. */
const partsOf = (form: WrittenFormInput): Parts => {
  const isSaid = [form.family, form.given, form.patronymic].some(
    (part) => part !== undefined,
  );
  const isPerson = form.owner.startsWith("person/");
  const seen = isSaid || !isPerson ? undefined : nameParts(form.full);
  const family = form.family ?? seen?.families[0]?.text;
  const given = form.given ?? seen?.given?.text;
  const patronymic = form.patronymic ?? seen?.patronymic?.text;
  return {
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(patronymic === undefined ? {} : { patronymic }),
  };
};

/** Adds the keys that search compares and the parts of a person's name. `script` is seen from the letters and `field` is `name` unless given. */
export const writtenForm = (form: WrittenFormInput): WrittenFormRecord => ({
  id: form.id,
  full: form.full,
  script: form.script ?? scriptOf(form.full),
  kind: form.kind,
  field: form.field ?? "name",
  folded: foldName(form.full),
  latinKey: latinKey(form.full),
  nameKeys: nameKeys(form.full, form.owner),
  ...partsOf(form),
});
