import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../../glossary/glossed.tsx";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { OpenAsNetwork } from "../../../ui/open-as-network.tsx";
import { OpenOnMap } from "../open-on-map.tsx";
import { mostSorted, type Order, type Wanted } from "./order-people.ts";
import styles from "./people.module.css";
import type { ToldOfRow } from "./people-cell.tsx";
import { PeopleList, PeopleTable, type Picking } from "./people-table.tsx";
import { useOrder } from "./use-order.ts";
import type { PeopleView } from "./use-people-view.ts";
import { useReasons, useRows } from "./use-rows.ts";
import { useSaid } from "./use-said.ts";

const onPage = 50;

type Shown = {
  readonly view: PeopleView;
  readonly wanted: Wanted;
  /** How many there are in all, once that is known. */
  readonly total: number | undefined;
  readonly canSort: boolean;
};

/** The people of one page, in the order asked for. */
export function PeopleResults(shown: Shown) {
  const { t } = useTranslation();
  const order = useOrder(shown.wanted, shown.view.page * onPage);
  return (
    <AnswerStates answer={order}>
      {(found) =>
        found.ids.length === 0 ? (
          <Notice title={t("find.nothing")}>
            <p>
              <Glossed>{t("people.nobodyAdvice")}</Glossed>
            </p>
          </Notice>
        ) : (
          <PageOfPeople {...shown} order={found} />
        )
      }
    </AnswerStates>
  );
}

function usePicking(): Picking {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { picked, toggle };
}

function PageOfPeople({
  view,
  wanted,
  total,
  canSort,
  order,
}: Shown & { readonly order: Order }) {
  const { t } = useTranslation();
  const picking = usePicking();
  const count = order.isWhole ? order.ids.length : (total ?? order.ids.length);
  const pages = Math.max(1, Math.ceil(count / onPage));
  const page = Math.min(view.page, pages);
  const ids = order.ids.slice((page - 1) * onPage, page * onPage);
  const answer = useRows(ids, view.columns);
  const reasons = useReasons(wanted.name);
  const said = useSaid(ids, view.words);
  const toldOf = (id: string): ToldOfRow => ({
    why: reasons.get(id) ?? [],
    said: said.get(id),
    words: view.words,
  });
  const { picked } = picking;
  return (
    <AnswerStates answer={answer}>
      {(rows) => {
        const shown = { view, rows, toldOf, picking };
        return (
          <>
            <div className={styles["over"]}>
              <OpenAsNetwork
                ids={picked.size === 0 ? ids : [...picked]}
                className={styles["tool"]}
              />
              <OpenOnMap ids={[...picked]} />
              <span className="kt-note">{t("people.keys")}</span>
            </div>
            {view.isList ? (
              <PeopleList {...shown} />
            ) : (
              <PeopleTable {...shown} canSort={canSort} />
            )}
            <div className={styles["under"]}>
              <Pages
                page={page}
                pages={pages}
                isReachable={page * onPage < order.ids.length || !order.isWhole}
                onOpen={view.openPage}
              />
            </div>
            {!canSort && view.sort.by === "NAME" && (
              <p className="kt-note" data-unsorted>
                {t("people.sortLimit", { most: mostSorted })}
              </p>
            )}
            {!order.isWhole && view.sort.by !== "NAME" && (
              <p className="kt-note">
                <Glossed>
                  {t("people.sortedPart", { count: mostSorted })}
                </Glossed>
              </p>
            )}
          </>
        );
      }}
    </AnswerStates>
  );
}

function Pages({
  page,
  pages,
  isReachable,
  onOpen,
}: {
  readonly page: number;
  readonly pages: number;
  readonly isReachable: boolean;
  readonly onOpen: (page: number) => void;
}) {
  const { t } = useTranslation();
  if (pages === 1) return null;
  return (
    <nav className={styles["pages"]} aria-label={t("people.pages")}>
      <button
        type="button"
        className={styles["tool"]}
        disabled={page === 1}
        onClick={() => onOpen(page - 1)}
      >
        {t("people.before")}
      </button>
      <span>{t("people.pageOf", { page, pages })}</span>
      <button
        type="button"
        className={styles["tool"]}
        disabled={page >= pages || !isReachable}
        onClick={() => onOpen(page + 1)}
      >
        {t("people.after")}
      </button>
    </nav>
  );
}
