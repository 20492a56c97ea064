import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { contradictionChoicesDocument } from "../../api/contradictions.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import {
  contradictionsFilter,
  parseContradictions,
} from "../../url/contradictions-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { useCoverage } from "../inspect/use-coverage.ts";
import { ContradictionChoices } from "./contradiction-choices.tsx";
import { ContradictionPages } from "./contradiction-pages.tsx";
import styles from "./contradictions.module.css";

/** The work list: claims that exclude each other, by whom they are about; each can be judged and each judgement withdrawn. */
export function ContradictionsPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const view = parseContradictions(search);
  const filter = contradictionsFilter(view);
  const isCollection = view.subject?.startsWith("study/") === true;
  const choices = useAnswer(contradictionChoicesDocument, { lang });
  useShownCoverage(
    useCoverage({
      contested: true,
      ...(view.subject === undefined
        ? {}
        : isCollection
          ? { inCollection: [view.subject] }
          : { involving: [view.subject] }),
      ...(view.kind === undefined ? {} : { kinds: [view.kind] }),
    }),
  );
  const known = choices.kind === "ready" ? choices.data : undefined;
  const kinds = known?.vocabulary.factoidKinds ?? [];
  return (
    <>
      <PageTitle title={t("contradictions.title")} />
      <p className={styles["lead"]}>
        <Glossed>{t("contradictions.lead")}</Glossed>
      </p>
      <ContradictionChoices
        search={search}
        kinds={kinds.map(({ term: { code, label } }) => ({
          value: code,
          label,
        }))}
        onChange={(part) =>
          void navigate({
            to: ".",
            search: (previous) => ({ ...previous, ...part }),
            resetScroll: false,
          })
        }
      />
      {known?.settings.readOnly === true && (
        <p className="kt-note">
          <Glossed>{t("contradictions.readOnly")}</Glossed>
        </p>
      )}
      <ContradictionPages
        key={JSON.stringify([filter, input])}
        filter={filter}
        canWrite={known !== undefined && !known.settings.readOnly}
      />
    </>
  );
}
