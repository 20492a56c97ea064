import { useTranslation } from "react-i18next";

import {
  type ArchiveReference,
  type Remark,
  remarkText,
} from "../../../shared/archives/archive-reference.ts";
import { writeArchiveReference } from "../../../shared/archives/write-reference.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { BrowseView } from "./browse-view.tsx";

/** The papers that stand where an archival reference says: how it was read, and what was noticed in it. */
export function ReferenceView({
  written,
  reference,
  notices,
}: {
  readonly written: string;
  readonly reference: ArchiveReference;
  readonly notices: readonly Remark[];
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <BrowseView kind="SOURCE" reference={written}>
      <p className="kt-lead" role="status" data-reference>
        {t("find.reference", {
          words: writeArchiveReference(reference, lang),
        })}
      </p>
      {reference.leaves.length > 0 && (
        <p className="kt-note">
          <Glossed>{t("find.referenceLeaves")}</Glossed>
        </p>
      )}
      {notices.map((notice) => (
        <p key={remarkText(notice)} className="kt-note" role="note">
          {t("find.referenceNotice", { value: notice.value })}
        </p>
      ))}
    </BrowseView>
  );
}
