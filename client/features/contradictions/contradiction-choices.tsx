import { useTranslation } from "react-i18next";

import { CollectionChoice } from "../../ui/collection-choice.tsx";
import {
  type ContradictionsSearch,
  gradeWords,
  ruleWords,
  stateWords,
} from "../../url/contradictions-address.ts";
import styles from "./contradictions.module.css";

type Option = { readonly value: string; readonly label: string };

/** Which contradictions are shown: by grade, by what was made of them, by what they are about. */
export function ContradictionChoices({
  search,
  kinds,
  onChange,
}: {
  readonly search: ContradictionsSearch;
  readonly kinds: readonly Option[];
  readonly onChange: (part: ContradictionsSearch) => void;
}) {
  const { t } = useTranslation();
  return (
    <div
      className={styles["choices"]}
      role="group"
      aria-label={t("contradictions.show")}
    >
      <Choice
        label={t("contradictions.gradeLabel")}
        value={search.grade}
        options={gradeWords.map(({ word, code }) => ({
          value: word,
          label: t(`contradictions.grade.${code}`),
        }))}
        onChange={(grade) => onChange({ grade })}
      />
      <Choice
        label={t("contradictions.stateLabel")}
        value={search.state}
        options={stateWords.map(({ word, code }) => ({
          value: word,
          label: t(`contradictions.state.${code}`),
        }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        label={t("contradictions.ruleLabel")}
        value={search.why}
        options={ruleWords.map(({ word, code }) => ({
          value: word,
          label: t(`contradictions.rule.${code}`),
        }))}
        onChange={(why) => onChange({ why })}
      />
      <Choice
        label={t("contradictions.aboutLabel")}
        value={search.about}
        options={kinds}
        onChange={(about) => onChange({ about })}
      />
      <CollectionChoice
        chosen={
          search.of?.startsWith("study/") === true ? search.of : undefined
        }
        onChoose={(of) => onChange({ of })}
      />
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{t("contradictions.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
