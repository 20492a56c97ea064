import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import type {
  NotKnownParts,
  WeakParts,
} from "../../api/not-known.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import type { GapKind } from "../../url/gaps-address.ts";
import styles from "./inspect.module.css";
import type { ShownSilence } from "./not-known.tsx";

/** Questions that sources should have answered, each with the source. */
export function SilenceLines({
  silences,
}: {
  readonly silences: readonly ShownSilence[];
}) {
  return (
    <ul>
      {silences.map(({ id, question, source }) => (
        <li key={id}>
          {question}{" "}
          <span className={styles["note"]}>
            <SourceLink source={source} leaf={null} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One respect in which something is not known; nothing when there is none. */
function Respect({
  name,
  isEmpty,
  children,
}: {
  readonly name: GapKind;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  if (isEmpty) return null;
  return (
    <div className={styles["respect"]} data-not-known={name}>
      <h3>
        <Glossed>{t(`notKnown.${name}`)}</Glossed>
      </h3>
      {children}
    </div>
  );
}

/** Claims that rest on little: how many of how many, and on demand which. */
function Weak({
  name,
  footing,
  weighed,
}: {
  readonly name: "ONE_WITNESS" | "INTERESTED";
  readonly footing: WeakParts;
  readonly weighed: number;
}) {
  const { t } = useTranslation();
  const { claims, interests, matters } = footing;
  const named = name === "INTERESTED" ? interests : [];
  return (
    <Respect name={name} isEmpty={claims === 0}>
      <details>
        <summary>
          {t("notKnown.ofClaims", { count: weighed, claims })}
          {named.length > 0 && (
            <span className={styles["note"]}>
              {" "}
              {named
                .map(
                  ({ interest, claims: count }) =>
                    `${t(`notKnown.interest.${interest}`)}: ${String(count)}`,
                )
                .join(", ")}
            </span>
          )}
        </summary>
        <ul>
          {matters.map(({ kind, value, polarity, claims: count, factoids }) => (
            <li key={`${kind.code} ${value?.code ?? ""} ${polarity}`}>
              {polarity === "DENIES" && `${t("statement.denies")} `}
              {kind.label}
              {value !== null && `: ${value.label}`}
              {count > 1 && ` (${String(count)})`}{" "}
              {factoids.map(({ id, source, leaf }) => (
                <span key={id} className={styles["note"]}>
                  <SourceLink source={source} leaf={leaf} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </Respect>
  );
}

function Spans({ spans }: Pick<NotKnownParts, "spans">) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <Respect name="SPAN" isEmpty={spans.length === 0}>
      <ul>
        {spans.map(({ from, to, days, grade }) => (
          <li key={from} data-grade={grade}>
            {formatDay(from, lang)} – {formatDay(to, lang)}{" "}
            <span className={styles["note"]}>
              {t("notKnown.days", { count: days })}
              {grade === "POSSIBLE" && `, ${t("notKnown.possible")}`}
            </span>
          </li>
        ))}
      </ul>
    </Respect>
  );
}

/** Whether the rules found nothing. */
const isNothing = (known: NotKnownParts): boolean =>
  known.silences.length +
    known.stages.length +
    known.oneWitness.claims +
    known.interested.claims +
    known.unseen.length +
    known.spans.length ===
  0;

/** What is not known of a person or in a case, respect by respect. */
export function NotKnownLines({ known }: { readonly known: NotKnownParts }) {
  const { t } = useTranslation();
  const { silences, stages, unseen, spans, weighed } = known;
  return (
    <>
      {isNothing(known) && (
        <p className={styles["note"]}>
          <Glossed>{t("notKnown.nothing")}</Glossed>
        </p>
      )}
      <Respect name="SILENCE" isEmpty={silences.length === 0}>
        <SilenceLines silences={silences} />
      </Respect>
      <Respect name="STAGE" isEmpty={stages.length === 0}>
        <ul>
          {stages.map(({ instance, standing, reRegistration }) => (
            <li key={`${reRegistration.id} ${instance}`}>
              {t(`route.instance.${instance}`)}:{" "}
              {t(`route.instanceStanding.${standing}`)}{" "}
              <span className={styles["note"]}>
                <EntityLink
                  id={reRegistration.id}
                  name={reRegistration.displayName}
                />
              </span>
            </li>
          ))}
        </ul>
      </Respect>
      <Weak name="ONE_WITNESS" footing={known.oneWitness} weighed={weighed} />
      <Weak name="INTERESTED" footing={known.interested} weighed={weighed} />
      <Respect name="UNSEEN" isEmpty={unseen.length === 0}>
        <ul>
          {unseen.map(({ source, citedIn }) => (
            <li key={source.id}>
              <SourceLink source={source} leaf={null} />
              {citedIn.length > 0 && (
                <span className={styles["note"]}>
                  {" "}
                  {t("notKnown.citedIn")}{" "}
                  {citedIn.map((paper) => (
                    <SourceLink key={paper.id} source={paper} leaf={null} />
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Respect>
      <Spans spans={spans} />
      <p className={styles["note"]}>
        <Link to="/gaps" search={({ reading, lang }) => ({ reading, lang })}>
          {t("notKnown.ofAll")}
        </Link>
      </p>
    </>
  );
}
