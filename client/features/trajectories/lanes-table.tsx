import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { leafText } from "../../../shared/archives/leaf-text.ts";
import type { Life } from "../../api/trajectories.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import type { LivesView } from "../../url/lives-address.ts";
import { useStretchWords } from "./lane-track.tsx";
import { type ClusterGroups, rowsOf } from "./life-rows.ts";
import { MoreMarks } from "./more-marks.tsx";
import styles from "./trajectories.module.css";
import { useDayWords } from "./use-day-words.ts";

const perPage = 50;

/** The same as the lanes, in words: who, when, what, how it is known; and the marks. */
export function LanesTable({
  lives,
  view,
  clusters,
}: {
  readonly lives: readonly Life[];
  readonly view: LivesView;
  readonly clusters: ClusterGroups | undefined;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(perPage);
  const rows = rowsOf(
    lives,
    { ...view, clusters },
    t(`lives.untold.${view.group}`),
  );
  return (
    <>
      <div
        className={styles["tableFrame"]}
        tabIndex={0}
        role="group"
        aria-label={t("lives.asTable")}
      >
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("lives.person")}</th>
              <th scope="col">{t("lives.stretches")}</th>
              <th scope="col">{t("lives.marks")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) =>
              row.kind === "group" ? (
                <tr key={`group ${row.key}`}>
                  <th scope="rowgroup" colSpan={3}>
                    {row.label} · {row.count}
                  </th>
                </tr>
              ) : (
                <LifeInWords key={row.life.person.id} life={row.life} />
              ),
            )}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <Button
          variant="default"
          onClick={() => setShown((count) => count + perPage)}
        >
          {t("contradictions.more")}
        </Button>
      )}
    </>
  );
}

function LifeInWords({ life }: { readonly life: Life }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const words = useStretchWords();
  const { days, dated } = useDayWords();
  const { person, lanes, marks, origin, district, severalDistricts } = life;
  return (
    <tr data-life={person.id}>
      <th scope="row">
        <EntityLink id={person.id} name={person.displayName} />
        {district !== null && severalDistricts && (
          <div className="kt-note">
            {t("lives.ownDistrict")}: {district.displayName} (
            {t("lives.severalDistricts")})
          </div>
        )}
        {origin !== null && (
          <div className="kt-note">
            {t("lives.origin")}: {days(origin.earliest, origin.latest)}
          </div>
        )}
      </th>
      <td>
        {lanes.map(({ channel, stretches }) => (
          <div key={channel}>
            {lanes.length > 1 && (
              <div className="kt-note">{t(`lives.channel.${channel}`)}</div>
            )}
            <ul>
              {stretches.map((stretch) => (
                <li key={stretch.from}>
                  {days(stretch.from, stretch.to)}: {words(stretch)}
                  {stretch.basis !== null &&
                    ` · ${t(`basis.${stretch.basis}`)}`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </td>
      <td>
        <ul>
          {marks.map(({ kind, value, earliest, latest, factoid }) => (
            <li key={factoid.id}>
              {dated(earliest, latest)}: {kind.label}
              {value !== null && `, ${value.label}`}
              {factoid.leaf !== null && ` · ${leafText(factoid.leaf, lang)}`}
            </li>
          ))}
          <MoreMarks life={life} />
        </ul>
      </td>
    </tr>
  );
}
