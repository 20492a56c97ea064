import { useTranslation } from "react-i18next";

import type { GapRespect, Gaps } from "../../api/not-known.documents.ts";
import styles from "./gaps.module.css";

/** A share in whole percents; a few are not told as none, nor all but a few as all. */
const percent = (part: number, whole: number): string => {
  const rounded = Math.round((100 * part) / whole);
  if (part > 0 && rounded === 0) return "< 1 %";
  return part < whole && rounded === 100 ? "> 99 %" : `${String(rounded)} %`;
};

/** In each respect: how many people of how many, and how many claims, stages or spans. A line opens its people. */
export function GapTable({
  gaps,
  opened,
  onOpen,
}: {
  readonly gaps: Gaps;
  readonly opened: string | undefined;
  readonly onOpen: (gap: string | undefined) => void;
}) {
  const { t } = useTranslation();
  return (
    <table className={styles["table"]}>
      <caption className="kt-hidden">{t("gaps.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("gaps.respect")}</th>
          <th scope="col" className={styles["number"]}>
            {t("gaps.people")}
          </th>
          <th scope="col" className={styles["number"]}>
            {t("gaps.share", { count: gaps.lookedAt })}
          </th>
          <th scope="col">{t("gaps.count")}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.respects.map((respect) => (
          <tr key={respect.kind} data-gap={respect.kind}>
            <th scope="row">
              <button
                type="button"
                className={styles["open"]}
                aria-expanded={opened === respect.kind}
                disabled={respect.persons === 0}
                onClick={() =>
                  onOpen(opened === respect.kind ? undefined : respect.kind)
                }
              >
                {t(`notKnown.${respect.kind}`)}
              </button>
            </th>
            <td className={styles["number"]}>{respect.persons}</td>
            <td className={styles["number"]}>
              {percent(respect.persons, gaps.lookedAt)}
            </td>
            <td>
              <Counted respect={respect} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many in all; of claims, out of how many, and which interests. */
function Counted({ respect }: { readonly respect: GapRespect }) {
  const { t } = useTranslation();
  const { kind, count, of, interests } = respect;
  return (
    <>
      {t(`gaps.counted.${kind}`, { count })}
      {of !== null && ` ${t("gaps.outOf", { count: of })}`}
      {interests.length > 0 && (
        <span className="kt-note">
          {" "}
          {interests
            .map(
              ({ interest, claims }) =>
                `${t(`notKnown.interest.${interest}`)}: ${String(claims)}`,
            )
            .join(", ")}
        </span>
      )}
    </>
  );
}
