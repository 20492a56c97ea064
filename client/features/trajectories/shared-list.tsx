import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { PeriodText } from "../../ui/historical-date-text.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./shared.module.css";
import {
  type Lettered,
  sharedGroups,
  type SharedThing,
} from "./shared-marks.ts";

/** What is looked at: pressed to stay, or only pointed at. */
export type Looking = {
  readonly active: string | undefined;
  readonly pressed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onPress: (id: string) => void;
};

/** What lives that are compared have in common, by groups; each thing has the letter that marks it on the lanes. */
export function SharedList({
  things,
  beyond,
  ...looking
}: Looking & {
  readonly things: readonly Lettered[];
  /** How many more they share than are listed. */
  readonly beyond: number;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles["shared"]} data-shared={things.length}>
      <h2>{t("lives.shared.title")}</h2>
      <p className="kt-note">
        <Glossed>
          {t(things.length === 0 ? "lives.shared.none" : "lives.shared.lead")}
        </Glossed>
      </p>
      <div className={styles["groups"]}>
        {sharedGroups.map((group) => {
          const own = things.filter((thing) => thing.group === group);
          return own.length === 0 ? null : (
            <section key={group} data-shared-group={group}>
              <h3>{t(`lives.shared.group.${group}`)}</h3>
              <ul className={styles["things"]}>
                {own.map((thing) => (
                  <ThingLine key={thing.what.id} thing={thing} {...looking} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {beyond > 0 && (
        <p className="kt-note">
          <Glossed>{t("lives.shared.more", { count: beyond })}</Glossed>
        </p>
      )}
    </section>
  );
}

function ThingLine({
  thing,
  active,
  pressed,
  onPoint,
  onPress,
}: Looking & { readonly thing: Lettered }) {
  const { t } = useTranslation();
  const { what, letter, ties } = thing;
  const { id, displayName, constructed } = what;
  return (
    <li
      className={styles["thing"]}
      data-shared-thing={id}
      data-active={id === active || undefined}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(undefined)}
    >
      <button
        type="button"
        aria-pressed={id === pressed}
        aria-label={t("lives.shared.mark", { letter, name: displayName })}
        onClick={() => onPress(id)}
      >
        {letter}
      </button>
      <EntityLink id={id} name={displayName} />
      <ConstructedBadge constructed={constructed} />
      <ul className={styles["ties"]}>
        {ties.map((one) => (
          <TieLine
            key={`${one.life.id} ${one.tie.id}`}
            shared={one}
            within={id}
          />
        ))}
      </ul>
    </li>
  );
}

function TieLine({
  shared: { life, tie },
  within,
}: {
  readonly shared: SharedThing["ties"][number];
  readonly within: string;
}) {
  const { t } = useTranslation();
  const { kind, value, period, other, factoids } = tie;
  const isUndated = period.begin === null && period.end === null;
  return (
    <li>
      {life.displayName}: {kind.label}
      {value !== null && ` (${value.label})`}
      {other.id !== within && (
        <>
          {" · "}
          <EntityLink id={other.id} name={other.displayName} />
        </>
      )}
      {", "}
      {isUndated ? t("lives.shared.undated") : <PeriodText period={period} />}
      {factoids.map(({ id, source, leaf }) => (
        <span key={id}>
          {" · "}
          <SourceLink source={source} leaf={leaf} />
        </span>
      ))}
    </li>
  );
}
