import { Tooltip } from "@mantine/core";
import { Fragment, useId, useMemo } from "react";

import { gloss, type GlossaryTerm } from "../../shared/glossary/glossary.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useFirstMentions } from "./first-mentions.tsx";
import styles from "./glossed.module.css";

/** Words of the page in which each term that no earlier place of the page explains is explained: on hover, on focus, by touch; Escape closes. */
export function Glossed({ children: text }: { readonly children: string }) {
  const { language } = useLanguage();
  const at = useId();
  const parts = useMemo(() => gloss(text, language), [text, language]);
  const first = useFirstMentions(
    parts.flatMap(({ term }) => term?.code ?? []),
    at,
  );
  return parts.map((part, index) =>
    part.term !== undefined && first.has(part.term.code) ? (
      <Term key={`${index} ${part.text}`} term={part.term}>
        {part.text}
      </Term>
    ) : (
      <Fragment key={`${index} ${part.text}`}>{part.text}</Fragment>
    ),
  );
}

function Term({
  term,
  children,
}: {
  readonly term: GlossaryTerm;
  readonly children: string;
}) {
  const { language } = useLanguage();
  const words = term[language];
  return (
    <Tooltip
      multiline
      interactive
      w={320}
      events={{ hover: true, focus: true, touch: true }}
      classNames={{ tooltip: styles["meaning"] ?? "" }}
      label={
        <>
          <strong>{words.term}</strong>: {words.meaning}
        </>
      }
    >
      <dfn className={styles["term"]} tabIndex={0} data-term={term.code}>
        {children}
      </dfn>
    </Tooltip>
  );
}
