import { foldName, latinKey } from "./fold-name.ts";

export type Script = "CYRILLIC" | "LATIN";
export type NameKind = "OFFICIAL" | "AS_WRITTEN" | "TRANSLITERATION" | "FORMER";

/** What a form is a form of: the name of a person, body or place, the title of a source, the name of its author. */
export type NameField = "name" | "title" | "author";

/** One written form, as given. The three parts of a person's name are given when the source shows them. */
export type WrittenFormInput = {
  readonly id: string;
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
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
};

/** A form with any Cyrillic letter in it is Cyrillic (`МТС No 3`); one without letters counts as Latin. */
export const scriptOf = (text: string): Script =>
  /\p{Script=Cyrillic}/u.test(text) ? "CYRILLIC" : "LATIN";

/** Adds the keys that search compares. `script` is seen from the letters and `field` is `name` unless given. */
export const writtenForm = (form: WrittenFormInput): WrittenFormRecord => ({
  id: form.id,
  full: form.full,
  script: form.script ?? scriptOf(form.full),
  kind: form.kind,
  field: form.field ?? "name",
  folded: foldName(form.full),
  latinKey: latinKey(form.full),
  ...(form.family === undefined ? {} : { family: form.family }),
  ...(form.given === undefined ? {} : { given: form.given }),
  ...(form.patronymic === undefined ? {} : { patronymic: form.patronymic }),
});
