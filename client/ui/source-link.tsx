import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { leafText } from "../../shared/archives/leaf-text.ts";
import type { Cited } from "../api/fragments.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { entityParams } from "../url/entity-address.ts";
import { shortTitle } from "./short-title.ts";

/** Where a claim stands: the document, its place in the archive, the leaf. The full citation is told on hover. `isSame`: the document was named just before, so only the leaf is told. */
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
    <Link
      to="/$kind/$"
      params={entityParams(source.id)}
      {...(leaf === null ? {} : { hash: leafAnchor(leaf) })}
      title={source.citation}
      resetScroll
    >
      {words}
    </Link>
  );
}

/** The place of a leaf on the page of its source. */
export const leafAnchor = (leaf: string): string =>
  `leaf-${leaf.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
