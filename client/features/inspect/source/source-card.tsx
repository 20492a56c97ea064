import { useTranslation } from "react-i18next";

import { leafText } from "../../../../shared/archives/leaf-text.ts";
import {
  type SourceCardData,
  sourceDocument,
} from "../../../api/source.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { CitedIn } from "../../../ui/cited-in.tsx";
import { SourceLink } from "../../../ui/source-link.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { AsideBlock, CardFrame } from "../card-frame.tsx";
import { NotKnown } from "../not-known.tsx";
import { sectionsByLeaf } from "../sections.ts";
import { Statements } from "../statements.tsx";
import { useCardVariables } from "../use-card-variables.ts";
import { CiteSection } from "./cite-section.tsx";
import { ReadOnlyThis } from "./read-only-this.tsx";
import { SourceFacts } from "./source-facts.tsx";

/** A document or publication: how it is cited and was read, and everything it claims, by leaf. */
export function SourceCard({ id }: { readonly id: string }) {
  const answer = useAnswer(sourceDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ source }) =>
        source === null ? <NotFoundPage id={id} /> : <Card source={source} />
      }
    </AnswerStates>
  );
}

const relations = [
  "COPY_OF",
  "EXTRACT_OF",
  "ENCLOSED_IN",
  "DRAWS_ON",
  "MENTIONS",
] as const;

function Card({ source }: { readonly source: SourceCardData }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const words = (kind: string) =>
    t(`sourceRelation.${relations.find((known) => known === kind) ?? "other"}`);
  const claims = { sources: [source.id] };
  return (
    <CardFrame
      id={source.id}
      name={source.displayName}
      kind={source.kind.label}
      constructed={source.constructed}
      claims={claims}
      hasNetwork={false}
      head={
        <>
          <ReadOnlyThis id={source.id} />
          <CitedIn studies={source.citedIn} />
        </>
      }
      aside={
        <>
          <AsideBlock
            title={t("card.related")}
            isEmpty={source.relatedSources.length === 0}
          >
            <ul>
              {source.relatedSources.map((related) => (
                <li key={`${related.kind} ${related.source.id}`}>
                  {words(related.kind)}{" "}
                  <SourceLink source={related.source} leaf={null} />
                </li>
              ))}
            </ul>
          </AsideBlock>
          <NotKnown silences={source.silences} />
        </>
      }
    >
      <SourceFacts source={source} />
      <CiteSection id={source.id} />
      <Statements
        filter={claims}
        owner={source.id}
        arrange={(entries) =>
          sectionsByLeaf(entries, (leaf) =>
            leaf === "" ? t("card.noLeaf") : leafText(leaf, lang),
          )
        }
      />
    </CardFrame>
  );
}
