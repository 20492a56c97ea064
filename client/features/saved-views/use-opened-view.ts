import {
  type OpenedView,
  openedViewDocument,
} from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useKeptAddress } from "../../url/saved-view-address.ts";

/** The saved view that the page was opened as; undefined when it was not, or is not known yet, or the reader has gone to another page since. */
export function useOpenedView(): OpenedView | undefined {
  const { kept, viewId } = useKeptAddress();
  const { lang } = useLanguage();
  const answer = useAnswer(
    openedViewDocument,
    { id: viewId ?? "", lang },
    { pause: viewId === undefined },
  );
  const view =
    viewId !== undefined && answer.kind === "ready"
      ? answer.data.savedView
      : null;
  return view === null || view.page !== kept?.page ? undefined : view;
}
