import { useState } from "react";
import { useTranslation } from "react-i18next";

import { nameDocument } from "../../api/name.documents.ts";
import type {
  ResearchAnswer,
  ResearchDefinition,
} from "../../api/research.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import {
  chooseDefinition,
  writeDefinitions,
} from "../../url/question-address.ts";
import styles from "./questions.module.css";
import type { QuestionView } from "./use-question.ts";

/** What counts as what: every definition that the question leaves open, as it was answered. */
export function DefinitionChoice({
  answer,
  view,
}: {
  readonly answer: ResearchAnswer;
  readonly view: QuestionView;
}) {
  const { t } = useTranslation();
  const { question, chosen } = answer;
  const choose = (key: string, value: string | undefined) =>
    view.change({
      where: writeDefinitions(chooseDefinition(view.definitions, key, value)),
      cell: undefined,
    });
  return (
    <fieldset className={styles["definitions"]}>
      <legend>{t("questions.definitions")}</legend>
      {question.definitions.map((definition) => {
        const code = chosen.find(({ key }) => key === definition.key)?.code;
        return definition.takes === null ? (
          <label key={definition.key} title={definition.description}>
            <span>{definition.label}</span>
            <select
              value={code ?? ""}
              data-definition={definition.key}
              onChange={({ currentTarget: { value } }) =>
                choose(
                  definition.key,
                  value === definition.usual ? undefined : value,
                )
              }
            >
              {definition.values.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <WhoseLife
            key={definition.key}
            definition={definition}
            id={code ?? undefined}
            lang={view.asked.lang}
            onChoose={(id) => choose(definition.key, id)}
          />
        );
      })}
      <CollectionChoice
        chosen={view.collection}
        onChoose={(collection) => view.change({ collection, cell: undefined })}
      />
      {view.definitions.length > 0 && (
        <button
          type="button"
          className={styles["plain"]}
          onClick={() => view.change({ where: undefined, cell: undefined })}
        >
          {t("questions.asUsual")}
        </button>
      )}
    </fieldset>
  );
}

function WhoseLife({
  definition,
  id,
  lang,
  onChoose,
}: {
  readonly definition: ResearchDefinition;
  readonly id: string | undefined;
  readonly lang: QuestionView["asked"]["lang"];
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const answer = useAnswer(
    nameDocument,
    { id: id ?? "", lang },
    { pause: id === undefined },
  );
  if (id === undefined)
    return (
      <SuggestBox
        label={definition.label}
        placeholder={definition.label}
        text={text}
        kinds={["PERSON"]}
        onText={setText}
        onPick={(picked) => {
          setText("");
          onChoose(picked.id);
        }}
      />
    );
  const node = answer.kind === "ready" ? answer.data.node : null;
  const name = node !== null && "displayName" in node ? node.displayName : id;
  return (
    <button
      type="button"
      className={styles["chip"]}
      data-definition={definition.key}
      aria-label={t("questions.removePerson", { name })}
      onClick={() => onChoose(undefined)}
    >
      {name} <span aria-hidden="true">×</span>
    </button>
  );
}
