/** One way in which somebody is written. Parts may be initials; `""` where a part is not known. */
export type NameForm = {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};

/** What stands in the place of a name, by the letters that the name is written in. */
export type Mask = { readonly cyrillic: string; readonly latin: string };

/** Somebody whose name is not to be shown. */
export type Masked = {
  readonly id: string;
  /** Whether the study is about them: then a family name alone is turned, too. Anybody else is known by a second part of the name. */
  readonly isNear: boolean;
  readonly forms: readonly NameForm[];
  readonly shown: Mask;
};

/** Stands for somebody of whom the name alone does not tell who it is. */
export const somebody: Mask = { cyrillic: "Н. Н.", latin: "N. N." };
