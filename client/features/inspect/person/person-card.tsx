import { useTranslation } from "react-i18next";

import {
  type PersonCardData,
  personDocument,
} from "../../../api/person.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { CitedIn } from "../../../ui/cited-in.tsx";
import { DossierLinks } from "../../../ui/dossier-links.tsx";
import { MapLink } from "../../../ui/map-link.tsx";
import { TestimonyLink } from "../../../ui/testimony-link.tsx";
import { useReading } from "../../../url/use-reading.ts";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { CardFrame } from "../card-frame.tsx";
import { Statements } from "../statements.tsx";
import { useArrangeByGroup } from "../use-arrange-by-group.ts";
import { AlsoWritten } from "./also-written.tsx";
import { LifeLane } from "./life-lane.tsx";
import { PersonAside } from "./person-aside.tsx";
import { SourceDisputes } from "./source-disputes.tsx";

/** A person: names as written, the life lane, every claim, who stood beside, what is not known. */
export function PersonCard({ id }: { readonly id: string }) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(personDocument, { id, lang, reading: input });
  return (
    <AnswerStates answer={answer}>
      {({ person }) =>
        person === null ? <NotFoundPage id={id} /> : <Card person={person} />
      }
    </AnswerStates>
  );
}

function Card({ person }: { readonly person: PersonCardData }) {
  const { t } = useTranslation();
  const arrange = useArrangeByGroup();
  const claims = { involving: [person.id] };
  return (
    <CardFrame
      id={person.id}
      name={person.displayName}
      constructed={person.constructed}
      claims={claims}
      actions={
        <>
          <TestimonyLink id={person.id} isButton />
          <MapLink id={person.id} />
        </>
      }
      head={
        <>
          {person.mergedFrom.map((from) => (
            <p key={from}>
              <Glossed>{t("card.merged", { id: from })}</Glossed>
            </p>
          ))}
          <DossierLinks id={person.id} />
          <AlsoWritten names={person.names} shown={person.displayName} />
          <CitedIn studies={person.citedIn} />
        </>
      }
      aside={<PersonAside person={person} />}
    >
      <LifeLane id={person.id} spells={person.trajectory.spells} />
      <Statements filter={claims} owner={person.id} arrange={arrange} />
      <SourceDisputes owner={person.id} />
    </CardFrame>
  );
}
