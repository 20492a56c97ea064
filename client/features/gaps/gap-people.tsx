import { useTranslation } from "react-i18next";

import type { GapRespect } from "../../api/not-known.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import styles from "./gaps.module.css";

/** An invented person says so in the name. */
const saysSo = (name: string): boolean => /\((вымышл\.|invented)\)/u.test(name);

/** The people of one respect, those of whom most is not known first. */
export function GapPeople({ respect }: { readonly respect: GapRespect }) {
  const { t } = useTranslation();
  const { kind, people, persons } = respect;
  return (
    <section className={styles["opened"]} data-gap-people={kind}>
      <h2>
        <Glossed>{t(`notKnown.${kind}`)}</Glossed>
      </h2>
      <ol className={styles["peopleList"]}>
        {people.map(({ person, count, of }) => (
          <li key={person.id}>
            <EntityLink id={person.id} name={person.displayName} />{" "}
            <ConstructedBadge
              constructed={person.constructed && !saysSo(person.displayName)}
            />
            <span className="kt-note">
              {" "}
              {t(`gaps.counted.${kind}`, { count })}
              {of !== null && ` ${t("gaps.outOf", { count: of })}`}
            </span>
          </li>
        ))}
      </ol>
      {persons > people.length && (
        <p className="kt-note">
          <Glossed>
            {t("gaps.morePeople", { count: persons - people.length })}
          </Glossed>
        </p>
      )}
    </section>
  );
}
