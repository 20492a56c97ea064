import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import type { Block } from "../../../shared/study/document.ts";
import type {
  StudyChange,
  StudyEdition,
} from "../../../shared/study/edition.ts";
import { publishedWords } from "../../../shared/study/published-words.ts";
import { wordsOfInlines } from "../../../shared/study/walk-study.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { credences } from "../../url/reading-codes.ts";
import { countTold } from "./count-told.ts";
import styles from "./study.module.css";
import { StudyLink } from "./study-link.tsx";

type OfEdition = { readonly edition: StudyEdition };

/** The parts of a text, when it has more than two. */
export function Contents({ blocks }: { readonly blocks: readonly Block[] }) {
  const { t } = useTranslation();
  const heads = blocks.flatMap((block) =>
    block.kind === "heading" ? [block] : [],
  );
  if (heads.length < 3) return null;
  return (
    <nav className={styles["contents"]} aria-label={t("studies.contents")}>
      <ul>
        {heads.map(({ anchor, level, children }) => (
          <li key={anchor} data-level={level}>
            <Link
              to="."
              hash={anchor}
              search={(previous) => previous}
              activeOptions={{ includeHash: true }}
            >
              {wordsOfInlines(children)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The footnotes, one under the other. */
export function Notes({ edition: { notes, lang } }: OfEdition) {
  if (notes.length === 0) return null;
  const words = publishedWords(lang);
  return (
    <section
      aria-label={words.notes}
      className={`${styles["notes"]} ${styles["onScreen"]}`}
    >
      <h2>{words.notes}</h2>
      <ol>
        {notes.map(({ number, text }) => (
          <li key={number} id={`note-${number}`}>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sources, archive by archive. */
export function Sources({ edition }: OfEdition) {
  const { sources, lang } = edition;
  if (sources.length === 0) return null;
  const words = publishedWords(lang);
  return (
    <section aria-label={words.sources} className={styles["notes"]}>
      <h2>{words.sources}</h2>
      {sources.map(({ archive, sources: some }) => (
        <div key={archive ?? ""}>
          <h3>{archive ?? words.published}</h3>
          <ul>
            {some.map(({ id, citation }) => (
              <li key={id} data-source={id}>
                <StudyLink edition={edition} id={id} name={citation} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What changed behind a saved text; says so, too, when nothing did. */
export function Changes({ edition: { changes } }: OfEdition) {
  const { t } = useTranslation();
  if (changes.length === 0)
    return (
      <p className="kt-note">
        <Glossed>{t("studies.unchanged")}</Glossed>
      </p>
    );
  return (
    <section className={styles["changes"]} data-changes>
      <h2>
        <Glossed>{t("studies.changed", { count: changes.length })}</Glossed>
      </h2>
      <ul>
        {changes.map((change, index) => (
          <li key={index} data-change={change.kind}>
            <ChangeWords change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A change in a line: what, of what, before and after, by whom. */
export function ChangeWords({ change }: { readonly change: StudyChange }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{t(`studies.change.${change.kind}`)}</strong>:{" "}
      {change.kind === "COUNT" ? countTold(change.name, t) : change.name}
      {(change.before !== "" || change.after !== "") && (
        <span className="kt-note">
          {" "}
          {[change.before, change.after]
            .filter((part) => part !== "" && part !== change.name)
            .map((part) => toldOf(change, part, t))
            .join(" → ")}
          {change.by === null ? "" : `, ${change.by}`}
          {change.revision === null
            ? ""
            : `, ${t("studies.revision", { revision: change.revision })}`}
        </span>
      )}
    </>
  );
}

const verdicts = [
  "ACCEPTED",
  "REJECTED",
  "BOTH_HOLD",
  "DIFFERENT_PERSONS",
  "SLIP_OF_THE_PEN",
  "UNDECIDED",
] as const;

/** A verdict or a credence, as codes, in words. */
const codeWords = (code: string, t: TFunction): string => {
  if (code === "YIELDED") return t("studies.yielded");
  const verdict = verdicts.find((one) => one === code);
  if (verdict !== undefined) return t(`contradictions.verdict.${verdict}`);
  const credence = credences.find((one) => one === code);
  return credence === undefined ? code : t(`credence.${credence}`);
};

/** What a change was or became: judgements come as codes, everything else in words. */
const toldOf = ({ kind }: StudyChange, part: string, t: TFunction): string =>
  kind === "JUDGED" || kind === "JUDGEMENT_WITHDRAWN"
    ? part
        .split(" ")
        .map((code) => codeWords(code, t))
        .join(", ")
    : part;
