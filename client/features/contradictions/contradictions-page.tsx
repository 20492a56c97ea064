import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { contradictionChoicesDocument } from "../../api/contradictions.documents.ts";
import { nameDocument } from "../../api/name.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import {
  contradictionsFilter,
  parseContradictions,
} from "../../url/contradictions-address.ts";
import { useReading } from "../../url/use-reading.ts";
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
  const { subject } = view;
  const choices = useAnswer(contradictionChoicesDocument, { lang });
  const known = choices.kind === "ready" ? choices.data : undefined;
  const kinds = known?.vocabulary.factoidKinds ?? [];
  return (
    <>
      <PageTitle title={t("contradictions.title")} />
      <p className="kt-lead">
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
      {subject !== undefined && !subject.startsWith("study/") && (
        <p className={styles["chip"]} data-of={subject}>
          {t("contradictions.onlyOf")} <Named id={subject} />{" "}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              void navigate({
                to: ".",
                search: (previous) => ({ ...previous, of: undefined }),
                resetScroll: false,
              })
            }
          >
            {t("contradictions.ofAll")}
          </Button>
        </p>
      )}
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

/** Whom the list is narrowed to, by name once it is known. */
function Named({ id }: { readonly id: string }) {
  const { lang } = useLanguage();
  const answer = useAnswer(nameDocument, { id, lang });
  const found = answer.kind === "ready" ? answer.data.node : null;
  return found !== null && "displayName" in found ? (
    <>
      <EntityLink id={id} name={found.displayName} />{" "}
      <ConstructedBadge constructed={found.constructed} />
    </>
  ) : (
    <span>{id}</span>
  );
}
