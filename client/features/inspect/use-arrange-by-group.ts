import { useTranslation } from "react-i18next";

import { statementGroupsDocument } from "../../api/statements.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { sectionsByGroup } from "./sections.ts";
import type { Arrange } from "./statements.tsx";

/** Headings by the groups of the project's vocabulary. */
export function useArrangeByGroup(): Arrange {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(statementGroupsDocument, { lang });
  const groups =
    answer.kind === "ready" ? answer.data.vocabulary.factoidKinds : [];
  const rest = groups.length === 0 ? t("card.statements") : t("card.other");
  return (entries) => sectionsByGroup(entries, groups, rest);
}
