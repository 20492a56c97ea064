import { useTranslation } from "react-i18next";

type Counted = {
  readonly markCount: number;
  readonly marks: readonly unknown[];
};

/** How many events of a life have not come. */
export const marksBeyond = ({ markCount, marks }: Counted): number =>
  Math.max(0, markCount - marks.length);

/** Says that events are left out of a list, as its last line. */
export function MoreMarks({ life }: { readonly life: Counted }) {
  const { t } = useTranslation();
  const count = marksBeyond(life);
  return count === 0 ? null : (
    <li className="kt-note" data-more-marks={count}>
      {t("lives.moreMarks", { count })}
    </li>
  );
}
