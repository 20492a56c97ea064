import type { CountQuery } from "./count-query.ts";

/** One thing that a citation names, and where in it (`[@source/x, Л. 5]`); `""` when the text names no place. */
export type StudyRef = { readonly id: string; readonly place: string };

/** A piece of a line. There is no kind for markup of a web page: whatever a text holds, these are all that can come out of it. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "break" }
  | {
      readonly kind: "emphasis" | "strong";
      readonly children: readonly Inline[];
    }
  /** A footnote: `number` counts from 1 through the whole text. */
  | {
      readonly kind: "citation";
      readonly number: number;
      readonly refs: readonly StudyRef[];
    }
  /** Somebody or something of the card index, by its id. */
  | {
      readonly kind: "thing";
      readonly id: string;
      readonly children: readonly Inline[];
    }
  /** An address of the web: http or https, nothing else. */
  | {
      readonly kind: "web";
      readonly url: string;
      readonly children: readonly Inline[];
    }
  /** Another part of the same text, by its anchor. */
  | {
      readonly kind: "crossReference";
      readonly anchor: string;
      readonly children: readonly Inline[];
    }
  /** An address or a picture that is not taken in; its words stay. */
  | {
      readonly kind: "refused";
      readonly address: string;
      readonly children: readonly Inline[];
    }
  /** A number that the text asks for. `index` counts from 0 through the whole text; `query` is null where it is not understood. */
  | {
      readonly kind: "count";
      readonly index: number;
      readonly written: string;
      readonly query: CountQuery | null;
    };

/** A part of the text, with the line on which it begins (from 1). */
export type Block = { readonly line: number } & (
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly anchor: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "quote"; readonly children: readonly Block[] }
  | {
      readonly kind: "list";
      readonly start: number | null;
      readonly entries: readonly (readonly Block[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** A view of Kartoteka with all its state in the address; `number` counts from 1. */
  | {
      readonly kind: "figure";
      readonly number: number;
      readonly anchor: string;
      readonly address: string;
      readonly caption: string;
    }
);

/** A text of a study, parsed. */
export type StudyDocument = { readonly blocks: readonly Block[] };
