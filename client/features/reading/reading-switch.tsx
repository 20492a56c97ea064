import { Popover } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";

import { loadScript } from "../../api/script-loading.ts";
import { useCoverageOfPage } from "../../frame/shown-coverage.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { isSameReading, shippedReadings } from "../../url/named-readings.ts";
import { useReading } from "../../url/use-reading.ts";
import styles from "./reading.module.css";
import { readingWords } from "./reading-words.ts";

// Most readers look at the reading more often than they change it: the form comes when it is opened.
const ReadingForm = lazy(async () => ({
  default: (await loadScript(() => import("./reading-form.tsx"))).ReadingForm,
}));

/** The reading with its coverage in the bar; opens the form that changes it. */
export function ReadingSwitch() {
  const { t } = useTranslation();
  const { reading } = useReading();
  const { language } = useLanguage();
  const named = shippedReadings(language).find((one) =>
    isSameReading(one.reading, reading),
  )?.label;
  const coverage = useCoverageOfPage();
  const [isOpen, form] = useDisclosure(false);
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => (opened ? form.open() : form.close())}
      position="bottom-end"
      width={400}
      trapFocus
      returnFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles["switch"]}
          onClick={form.toggle}
        >
          <span className={styles["words"]}>
            {t("reading.name")}:{" "}
            <strong>
              {named ?? readingWords(reading, t) ?? t("reading.all")}
            </strong>
          </span>
          {coverage !== undefined && (
            <span className={styles["coverage"]} data-coverage>
              <CoverageLine coverage={coverage} />
            </span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        className={styles["form"]}
        aria-label={t("reading.title")}
      >
        <Suspense>
          <ReadingForm />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
