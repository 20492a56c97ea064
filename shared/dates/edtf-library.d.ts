/** The edtf library ships no types; this is all of it that is used here. */
declare module "edtf" {
  /** Parses a text by the grammar of ISO 8601-2; throws when it does not fit. */
  export default function edtf(text: string): unknown;
}
