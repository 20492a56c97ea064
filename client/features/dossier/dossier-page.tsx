import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  caseDossierDocument,
  type DossierParts,
  personDossierDocument,
} from "../../api/dossier.documents.ts";
import {
  caseNotKnownDocument,
  type NotKnownParts,
  personNotKnownDocument,
} from "../../api/not-known.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { useCardVariables } from "../inspect/use-card-variables.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { ChooseDossier } from "./choose-dossier.tsx";
import { DossierView } from "./dossier-view.tsx";

/** The dossier of whoever or whatever the address names; without a name, a box to choose. */
export function DossierPage() {
  const { _splat: id = "" } = useParams({ from: "/dossier/$" });
  if (id === "") return <ChooseDossier />;
  return id.startsWith("procedure/") ? (
    <CaseDossier key={id} id={id} />
  ) : (
    <PersonDossier key={id} id={id} />
  );
}

type Asked = { readonly id: string };

function PersonDossier({ id }: Asked) {
  const variables = useCardVariables(id);
  const answer = useAnswer(personDossierDocument, variables);
  const known = useAnswer(personNotKnownDocument, variables);
  return (
    <AnswerStates answer={answer}>
      {({ dossier }) =>
        dossier === null ? (
          <NotFoundPage id={id} />
        ) : (
          <DossierView
            subject={dossier.person}
            owner={dossier.person.id}
            dossier={dossier}
            known={
              known.kind === "ready" ? known.data.person?.notKnown : undefined
            }
          />
        )
      }
    </AnswerStates>
  );
}

function CaseDossier({ id }: Asked) {
  const { t } = useTranslation();
  const variables = useCardVariables(id);
  const answer = useAnswer(caseDossierDocument, variables);
  const first =
    answer.kind === "ready"
      ? answer.data.dossier?.reRegistration?.id
      : undefined;
  const known = useAnswer(
    caseNotKnownDocument,
    { ...variables, id: first ?? id },
    { pause: first === undefined },
  );
  return (
    <AnswerStates answer={answer}>
      {({ dossier }) =>
        dossier?.reRegistration == null ? (
          <NotFoundPage id={id} />
        ) : (
          <DossierView
            subject={dossier.reRegistration}
            note={t("dossier.ofPerson", { name: dossier.person.displayName })}
            owner={dossier.person.id}
            dossier={dossier}
            known={
              known.kind === "ready"
                ? known.data.reRegistration?.notKnown
                : undefined
            }
          />
        )
      }
    </AnswerStates>
  );
}

/** What the page shows of a dossier. */
export type ShownDossier = {
  readonly subject: {
    readonly id: string;
    readonly displayName: string;
    readonly constructed: boolean;
  };
  readonly note?: string;
  /** Whose claims they are: not named again on each line. */
  readonly owner: string;
  readonly dossier: DossierParts;
  /** Undefined until it is known. */
  readonly known: NotKnownParts | undefined;
};
