import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  type FindKind,
  findKinds,
  searchOfKind,
} from "../../url/find-address.ts";
import styles from "./find.module.css";

/** The kinds with how much of each there is; choosing one shows that alone. */
export function KindFacets({
  counts,
  total,
  chosen,
  isOpenEnded,
}: {
  readonly counts: ReadonlyMap<FindKind, number>;
  readonly total: number;
  readonly chosen: FindKind | undefined;
  /** Whether there may be more than was counted. */
  readonly isOpenEnded: boolean;
}) {
  const { t } = useTranslation();
  const facets = [
    { kind: undefined, name: t("find.allKinds"), count: total },
    ...findKinds.map((kind) => ({
      kind,
      name: t(`kinds.many.${kind}`),
      count: counts.get(kind) ?? 0,
    })),
  ].filter(({ kind, count }) => count > 0 || kind === chosen);
  return (
    <nav aria-label={t("find.kinds")}>
      <ul className={styles["facets"]}>
        {facets.map(({ kind, name, count }) => (
          <li key={kind ?? "all"}>
            <Link
              to="/"
              className={styles["facet"]}
              // Conditions on people mean nothing for other kinds.
              search={({ q, reading, lang, collection }) =>
                searchOfKind({ q, reading, lang, collection }, kind)
              }
              activeOptions={{ exact: true, includeSearch: true }}
              {...(kind === chosen ? { "aria-current": "true" as const } : {})}
            >
              {name}{" "}
              <span className={styles["count"]}>
                {count}
                {isOpenEnded && "+"}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
