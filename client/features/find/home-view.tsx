import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { holdingsDocument } from "../../api/find.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import { findKinds, searchOfKind } from "../../url/find-address.ts";
import styles from "./find.module.css";
import { countsOfHoldings } from "./holdings.ts";
import { SavedList } from "./saved/saved-list.tsx";

/** Searches worth trying first: a name in Cyrillic and in Latin, a name with a contradiction, a place with rival dates. */
const examples = ["сенар", "Senarsk", "Aleksandrov", "Краснодар"];

/** Nothing typed yet: what can be typed, and what there is. */
export function HomeView() {
  const { t } = useTranslation();
  const { chosen, inCollection, onChoose } = useCollection();
  const answer = useAnswer(holdingsDocument, { inCollection });
  return (
    <>
      <PageTitle title={t("find.title")} />
      <p className="kt-lead">
        <Glossed>{t("find.lead")}</Glossed>
      </p>
      <p>
        {t("find.try")}{" "}
        {examples.map((q, index) => (
          <span key={q}>
            {index > 0 && ", "}
            <Link to="/" search={(previous) => ({ ...previous, q })}>
              {q}
            </Link>
          </span>
        ))}
      </p>
      <p className="kt-note">
        <Glossed>{t("find.keys")}</Glossed>
      </p>
      <p>
        <Link
          to="/"
          search={({ reading, lang }) => ({ reading, lang, kind: "people" })}
        >
          {t("people.choose")}
        </Link>
        {" · "}
        <Link to="/names">{t("names.open")}</Link>
      </p>
      <SavedList canSave={false} />
      <AnswerStates answer={answer}>
        {(holdings) => {
          const counts = countsOfHoldings(holdings);
          return (
            <section className={styles["holdings"]}>
              <h2>
                <Glossed>{t("find.browse")}</Glossed>
              </h2>
              <CollectionChoice chosen={chosen} onChoose={onChoose} />
              <ul>
                {findKinds.map((kind) => (
                  <li key={kind}>
                    <Link
                      to="/"
                      search={(previous) => searchOfKind(previous, kind)}
                    >
                      {t(`kinds.many.${kind}`)}
                    </Link>
                    <span className={styles["count"]}>{counts.get(kind)}</span>
                  </li>
                ))}
              </ul>
            </section>
          );
        }}
      </AnswerStates>
    </>
  );
}
