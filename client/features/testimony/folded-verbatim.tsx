import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Verbatim } from "../../ui/verbatim.tsx";
import { beginningOf } from "./fold.ts";
import styles from "./testimony.module.css";

/** The words of a source; long ones are folded. */
export function FoldedVerbatim({ words }: { readonly words: string | null }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const beginning = words === null ? undefined : beginningOf(words);
  if (beginning === undefined) return <Verbatim words={words} />;
  return (
    <>
      <Verbatim words={isWhole ? words : beginning} />
      <button
        type="button"
        className={styles["fold"]}
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {t(isWhole ? "testimony.fold" : "testimony.unfold")}
      </button>
    </>
  );
}
