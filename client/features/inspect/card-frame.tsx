import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Coverage } from "../../api/fragments.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { NetworkLink } from "../../ui/network-link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import styles from "./inspect.module.css";
import { useCoverage } from "./use-coverage.ts";
import type { StatementFilter } from "./use-statements.ts";

/** A card: its head, the claims at the left, what stands beside at the right. Its coverage is printed with the reading. */
export function CardFrame({
  id,
  name,
  kind,
  constructed,
  claims,
  coverage,
  hasNetwork = true,
  actions,
  head,
  aside,
  children,
}: {
  readonly id: string;
  readonly name: string;
  /** What it is, in a word or two. */
  readonly kind?: string | undefined;
  readonly constructed: boolean;
  /** Which claims the card shows: what stands behind them is asked for and printed. */
  readonly claims?: StatementFilter;
  /** What stands behind the card, when it knows already. */
  readonly coverage?: Coverage | undefined;
  readonly hasNetwork?: boolean;
  /** What else can be opened, beside the network. */
  readonly actions?: ReactNode;
  /** Lines under the name. */
  readonly head?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const asked = useCoverage(claims);
  useShownCoverage(coverage ?? asked);
  return (
    <article data-card={id}>
      <PageTitle
        title={name}
        note={
          <>
            {kind} <ConstructedBadge constructed={constructed} />
          </>
        }
        actions={
          <>
            {actions}
            {hasNetwork && <NetworkLink id={id} />}
          </>
        }
      />
      <div className={styles["headLines"]}>{head}</div>
      <div className={styles["columns"]}>
        <div className={styles["main"]}>{children}</div>
        <aside className={styles["aside"]}>{aside}</aside>
      </div>
    </article>
  );
}

/** A block of the right-hand column; nothing when it holds nothing. */
export function AsideBlock({
  title,
  children,
  isEmpty = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isEmpty?: boolean;
}) {
  if (isEmpty) return null;
  return (
    <section className={styles["block"]}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Says that a claim is contested, denied or hedged; nothing for an ordinary one. */
export function TieMarks({
  contested,
  affirmed,
  doubted = false,
}: {
  readonly contested: boolean;
  readonly affirmed: boolean;
  readonly doubted?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {!affirmed && <span> · {t("card.denied")}</span>}
      {affirmed && doubted && <span> · {t("card.doubted")}</span>}
      {contested && (
        <span className={styles["contested"]}> · {t("card.contested")}</span>
      )}
    </>
  );
}
