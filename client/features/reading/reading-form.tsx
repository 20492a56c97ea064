import { Button, Checkbox, Radio } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useCoverageOfPage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { allClaims, type Reading, readsEverything } from "../../url/reading.ts";
import { capacities, credences, mediations } from "../../url/reading-codes.ts";
import { useReading } from "../../url/use-reading.ts";
import { CodeChoice } from "./code-choice.tsx";
import { LeftOut } from "./left-out.tsx";
import { NamedChoice } from "./named-choice.tsx";
import { PeriodChoice } from "./period-choice.tsx";
import styles from "./reading.module.css";
import { SourceChoice } from "./source-choice.tsx";
import { StoreChoices } from "./store-choices.tsx";

/** Every condition of a reading. Each change is in the address at once, so going back undoes it. */
export function ReadingForm() {
  const { t } = useTranslation();
  const { reading, ignored, setReading } = useReading();
  const coverage = useCoverageOfPage();
  const change = (part: Partial<Reading>) =>
    setReading({ ...reading, ...part });
  return (
    <div className={styles["parts"]}>
      <div className={styles["head"]}>
        <h2>
          <Glossed>{t("reading.title")}</Glossed>
        </h2>
        <Button
          size="compact-sm"
          variant="default"
          disabled={readsEverything(reading)}
          onClick={() => setReading(allClaims)}
        >
          {t("reading.clear")}
        </Button>
      </div>
      <p className="kt-note">
        <Glossed>{t("reading.help")}</Glossed>
      </p>
      {ignored.length > 0 && (
        <p role="status">
          <Glossed>
            {t("reading.ignored", { words: ignored.join(", ") })}
          </Glossed>
        </p>
      )}
      <NamedChoice reading={reading} onChange={setReading} />
      {coverage !== undefined && <LeftOut coverage={coverage} />}
      <SourceChoice
        sources={reading.sources}
        onChange={(sources) => change({ sources })}
      />
      <CodeChoice
        legend={t("reading.who")}
        codes={capacities}
        chosen={reading.capacities}
        words={(code) => t(`capacity.${code}`)}
        onChange={(chosen) => change({ capacities: chosen })}
      />
      <CodeChoice
        legend={t("reading.how")}
        codes={mediations}
        chosen={reading.mediations}
        words={(code) => t(`mediation.${code}`)}
        onChange={(chosen) => change({ mediations: chosen })}
      />
      <Radio.Group
        label={t("reading.claims")}
        value={reading.acceptedOnly ? "accepted" : "all"}
        onChange={(value) => change({ acceptedOnly: value === "accepted" })}
      >
        <Radio size="xs" mt={10} value="all" label={t("reading.claimsAll")} />
        <Radio
          size="xs"
          mt={10}
          value="accepted"
          label={t("reading.claimsAccepted")}
        />
      </Radio.Group>
      <label className={styles["field"]}>
        <span>{t("reading.sure")}</span>
        <select
          value={reading.minCredence ?? ""}
          onChange={({ currentTarget }) =>
            change({
              minCredence:
                credences.find((code) => code === currentTarget.value) ?? null,
            })
          }
        >
          <option value="">{t("reading.sureAny")}</option>
          {credences.map((code) => (
            <option key={code} value={code}>
              {t(`credence.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <Checkbox
        size="xs"
        label={t("reading.unjudged")}
        checked={!reading.judgedOnly}
        onChange={({ currentTarget }) =>
          change({ judgedOnly: !currentTarget.checked })
        }
      />
      <PeriodChoice
        period={reading.period}
        onChange={(period) => change({ period })}
      />
      <Checkbox
        size="xs"
        label={t("reading.constructed")}
        checked={!reading.realOnly}
        onChange={({ currentTarget }) =>
          change({ realOnly: !currentTarget.checked })
        }
      />
      <StoreChoices reading={reading} onChange={change} />
    </div>
  );
}
