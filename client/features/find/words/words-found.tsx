import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useAnswer } from "../../../api/use-answer.ts";
import { saidDocument } from "../../../api/words.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { useCollection } from "../../../ui/use-collection.ts";
import { useReading } from "../../../url/use-reading.ts";
import { SaidLine } from "./said-claim.tsx";
import styles from "./words.module.css";

const few = 5;

/** At most so many claims are listed here; the people of whom all of them tell are a link away. */
const most = 100;

/** Claims that have the words, below what was found by name. */
export function WordsFound({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { inCollection } = useCollection();
  const [first, setFirst] = useState(few);
  const answer = useAnswer(saidDocument, {
    filter: { text: query, inCollection },
    first,
    lang,
    reading: input,
  });
  return (
    <section className={styles["section"]} aria-label={t("words.title")}>
      <h2>
        <Glossed>{t("words.title")}</Glossed>
      </h2>
      <AnswerStates answer={answer}>
        {({ factoids: { nodes, totalCount } }) => (
          <>
            <p className="kt-note" role="status">
              {t("words.found", { count: totalCount })}
              {totalCount > 0 && (
                <>
                  {" · "}
                  <Link
                    to="/"
                    search={({ reading, lang: words }) => ({
                      reading,
                      lang: words,
                      kind: "people",
                      words: query,
                    })}
                  >
                    {t("words.people")}
                  </Link>
                </>
              )}
            </p>
            <ul className={styles["claims"]}>
              {nodes.map((claim) => (
                <SaidLine key={claim.id} claim={claim} query={query} />
              ))}
            </ul>
            {totalCount > nodes.length && first < most && (
              <Button variant="default" onClick={() => setFirst(most)}>
                {t("find.more")}
              </Button>
            )}
            {totalCount > nodes.length && first >= most && (
              <p className="kt-note" data-cut>
                {t("words.cut", { most })}
              </p>
            )}
          </>
        )}
      </AnswerStates>
    </section>
  );
}
