import { useTranslation } from "react-i18next";

import type { PersonCardData } from "../../../api/person.documents.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { PeriodText } from "../../../ui/historical-date-text.tsx";
import { AsideBlock, TieMarks } from "../card-frame.tsx";
import styles from "../inspect.module.css";
import { TieSources } from "../tie-list.tsx";

type Row = Pick<
  PersonCardData["memberships"][number],
  "period" | "contested" | "affirmed" | "factoids" | "witnesses"
> & {
  readonly title: string;
  readonly body: { readonly id: string; readonly displayName: string };
};

/** Where the person belonged and what posts they held, each with its time and its source. */
export function MembershipsAndOffices({
  person,
}: {
  readonly person: PersonCardData;
}) {
  const { t } = useTranslation();
  const rows: readonly Row[] = [
    ...person.memberships.map((membership) => ({
      ...membership,
      title: membership.role?.label ?? "",
      body: membership.organization,
    })),
    ...person.offices.map((office) => ({
      ...office,
      title: [
        office.title ?? office.office?.label ?? "",
        t(`regime.${office.regime}`),
      ]
        .filter((part) => part !== "")
        .join(", "),
    })),
  ];
  return (
    <AsideBlock title={t("card.memberships")} isEmpty={rows.length === 0}>
      <ul>
        {rows.map(
          ({
            title,
            body,
            period,
            contested,
            affirmed,
            factoids,
            witnesses,
          }) => (
            <li
              key={`${title} ${body.id} ${factoids.map(({ id }) => id).join(" ")}`}
            >
              {title === "" ? "" : `${title}: `}
              <EntityLink id={body.id} name={body.displayName} />
              <span className={styles["note"]}>
                {(period.begin !== null || period.end !== null) && (
                  <>
                    , <PeriodText period={period} />
                  </>
                )}
                <TieMarks contested={contested} affirmed={affirmed} />
              </span>
              <TieSources factoids={factoids} witnesses={witnesses} />
            </li>
          ),
        )}
      </ul>
    </AsideBlock>
  );
}
