import { useTranslation } from "react-i18next";

import { holdingsDocument } from "../api/find.documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { countsOfHoldings, totalOf } from "../features/find/holdings.ts";
import { Notice } from "../ui/notice.tsx";

const command = "npm run seed";

/** Above every page of a card index that holds nothing: why the page is empty, and how to fill it. */
export function EmptyStore() {
  const { t } = useTranslation();
  const answer = useAnswer(holdingsDocument, {});
  if (answer.kind !== "ready" || totalOf(countsOfHoldings(answer.data)) > 0)
    return null;
  return (
    <div data-empty-store>
      <Notice title={t("emptyStore.title")} role="status">
        <p>
          {t("emptyStore.advice")} <code>{command}</code>.{" "}
          <a href="/graphql">{t("emptyStore.enter")}</a>
        </p>
      </Notice>
    </div>
  );
}
