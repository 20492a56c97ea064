import { Navigate, useParams } from "@tanstack/react-router";

import { viewIdOf } from "../../../shared/views/page-address.ts";
import { openedViewDocument } from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { linkOf } from "../../url/saved-view-address.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";

/** `/view/…`: leads to what the view shows. */
export function ViewPage() {
  const { _splat = "" } = useParams({ from: "/view/$" });
  const id = viewIdOf(_splat);
  const { lang } = useLanguage();
  const answer = useAnswer(
    openedViewDocument,
    { id: id ?? "", lang },
    { pause: id === undefined },
  );
  if (id === undefined) return <NotFoundPage id={`view/${_splat}`} />;
  return (
    <AnswerStates answer={answer}>
      {({ savedView }) =>
        savedView === null ? (
          <NotFoundPage id={id} />
        ) : (
          <Navigate {...linkOf(savedView.opensAt)} replace />
        )
      }
    </AnswerStates>
  );
}
