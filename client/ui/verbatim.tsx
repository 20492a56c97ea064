import styles from "./verbatim.module.css";

const isCyrillic = (words: string): boolean =>
  /\p{Script=Cyrillic}/u.test(words);

/** The words of a source: quotation marks and italic mean verbatim, and nothing else has them. */
export function Verbatim({ words }: { readonly words: string | null }) {
  if (words === null || words === "") return null;
  const [open, close] = isCyrillic(words) ? ["«", "»"] : ["“", "”"];
  return (
    <q
      className={styles["verbatim"]}
      lang={isCyrillic(words) ? "ru" : undefined}
    >
      {open}
      {words.replace(/^[«“"]|[»”"]$/gu, "")}
      {close}
    </q>
  );
}
