import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";

/** An address that leads nowhere, said kindly, with where to go. */
export function NotFoundPage({ id }: { readonly id?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("notFound.title")} />
      <Notice title={t("notFound.nothingHere")} role="status">
        <p>
          {id === undefined || id === ""
            ? t("notFound.address")
            : t("notFound.id", { id })}
        </p>
        <p>
          <Link to="/">{t("notFound.find")}</Link>
        </p>
      </Notice>
    </>
  );
}
