import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { leafText } from "../../shared/archives/leaf-text.ts";
import type { Cited } from "../api/fragments.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { entityParams } from "../url/entity-address.ts";
import { leafAnchor } from "./leaf-anchor.ts";
import { shortTitle } from "./short-title.ts";
import styles from "./source-link.module.css";

/**
 * Where a claim stands: the document, its place in the archive, the leaf, and behind them how the document was consulted (of an invented one there is nothing to consult). The full citation is told on hover.
 * `isSame`: the document was named just before, so only the leaf is told.
 */
export function SourceLink({
  source,
  leaf,
  isSame = false,
}: {
  readonly source: Cited;
  readonly leaf: string | null;
  readonly isSame?: boolean;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const title = isSame
    ? t("source.same")
    : (source.reference ?? shortTitle(source.displayName)).replace(/\.$/u, "");
  const written = leaf === null ? "" : leafText(leaf, lang);
  // A document of a few leaves is cited with them already.
  const isCited = title.endsWith(` ${written.replace(/^\p{L}+\. /u, "")}`);
  const words = written === "" || isCited ? title : `${title}, ${written}`;
  return (
    <span>
      <Link
        to="/$kind/$"
        params={entityParams(source.id)}
        {...(leaf === null ? {} : { hash: leafAnchor(leaf) })}
        title={source.citation}
        resetScroll
      >
        {words}
      </Link>
      {!isSame && !source.constructed && (
        <span className={styles["consulted"]} data-consulted>
          {" "}
          ({t(`source.consulted.${source.consulted}`)})
        </span>
      )}
    </span>
  );
}
