import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type CitableClaim,
  claimsToCiteDocument,
  claimsWithWordsDocument,
} from "../../api/citable.documents.ts";
import type { Suggestion } from "../../api/suggest.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import styles from "./study.module.css";

type Thing = { readonly id: string; readonly name: string };

/** Looks for what can be cited: somebody or something by name, then its claims; or claims by the words that they have. */
export function CiteSearch({
  onCite,
  onLink,
}: {
  /** Told the words of the citation. */
  readonly onCite: (words: string) => void;
  readonly onLink: (thing: Thing) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [found, setFound] = useState<Suggestion>();
  return (
    <section aria-label={t("studies.cite")} className={styles["cite"]}>
      <h2>
        <Glossed>{t("studies.cite")}</Glossed>
      </h2>
      <SuggestBox
        label={t("studies.citeWhom")}
        placeholder={t("studies.citeWhom")}
        text={text}
        onText={setText}
        onPick={(suggestion) => {
          setFound(suggestion);
          setText(suggestion.displayName);
        }}
      />
      {found !== undefined && (
        <>
          <ul className={styles["choices"]}>
            <li>
              <button
                type="button"
                onClick={() =>
                  onLink({ id: found.id, name: found.displayName })
                }
              >
                {t("studies.linkThing", { name: found.displayName })}
              </button>
            </li>
            {["SOURCE", "PROCEDURE", "RE_REGISTRATION"].includes(
              found.kind,
            ) && (
              <li>
                <button type="button" onClick={() => onCite(`[@${found.id}]`)}>
                  {t("studies.citeThing", { name: found.displayName })}
                </button>
              </li>
            )}
          </ul>
          <ClaimsOf of={found} onCite={onCite} />
        </>
      )}
      <ClaimsWithWords onCite={onCite} />
    </section>
  );
}

/** Milliseconds after the last key until claims are looked for by what is typed. */
const rest = 250;

/** The shortest word by which claims are found. */
const shortest = 3;

/** Looks for claims by the words that they have, without knowing whom they are about; nothing is found before there is a word long enough. */
function ClaimsWithWords({
  onCite,
}: {
  readonly onCite: (words: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <>
      <TextInput
        label={t("studies.citeWords")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <FoundByWords text={text} onCite={onCite} />
    </>
  );
}

function FoundByWords({
  text,
  onCite,
}: {
  readonly text: string;
  readonly onCite: (words: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const [words] = useDebouncedValue(text.trim(), rest);
  const isAsked = words.split(/\s+/u).some(({ length }) => length >= shortest);
  const answer = useAnswer(
    claimsWithWordsDocument,
    { filter: { text: words }, lang },
    { pause: !isAsked },
  );
  if (!isAsked) return null;
  return (
    <AnswerStates answer={answer}>
      {({ factoids: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <p className="kt-note">{t("studies.noClaimsWithWords")}</p>
        ) : (
          <>
            <ul
              className={styles["choices"]}
              aria-label={t("studies.claimsWithWords")}
              data-with-words
            >
              {nodes.map((claim) => (
                <ClaimChoice key={claim.id} claim={claim} onCite={onCite} />
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <p className="kt-note">
                {t("studies.moreClaims", { count: nodes.length })}
              </p>
            )}
          </>
        )
      }
    </AnswerStates>
  );
}

function ClaimChoice({
  claim: { id, statement, verbatim, leaf, source },
  onCite,
}: {
  readonly claim: CitableClaim;
  readonly onCite: (words: string) => void;
}) {
  return (
    <li>
      <button type="button" data-cite={id} onClick={() => onCite(`[@${id}]`)}>
        {statement}
        {verbatim !== null && (
          <span className="kt-verbatim"> «{verbatim}»</span>
        )}
        <span className="kt-note">
          {" "}
          {source.displayName}
          {leaf === null ? "" : `, ${leaf}`}
        </span>
      </button>
    </li>
  );
}

function ClaimsOf({
  of,
  onCite,
}: {
  readonly of: Suggestion;
  readonly onCite: (words: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(claimsToCiteDocument, {
    id: of.id,
    filter:
      of.kind === "SOURCE" ? { sources: [of.id] } : { involving: [of.id] },
    lang,
  });
  return (
    <AnswerStates answer={answer}>
      {({ factoids: { nodes }, node }) => {
        const silences =
          node !== null && "silences" in node ? node.silences : [];
        if (nodes.length + silences.length === 0)
          return (
            <p className="kt-note">
              <Glossed>{t("studies.noClaims")}</Glossed>
            </p>
          );
        return (
          <ul className={styles["choices"]} aria-label={t("studies.claims")}>
            {nodes.map((claim) => (
              <ClaimChoice key={claim.id} claim={claim} onCite={onCite} />
            ))}
            {silences.map(({ id, question, source }) => (
              <li key={id}>
                <button
                  type="button"
                  data-cite={id}
                  onClick={() => onCite(`[@${id}]`)}
                >
                  {t("studies.citeSilence", { question })}
                  <span className="kt-note"> {source.displayName}</span>
                </button>
              </li>
            ))}
          </ul>
        );
      }}
    </AnswerStates>
  );
}
