import { useTranslation } from "react-i18next";

import {
  type SettlementCardData,
  settlementDocument,
} from "../../../api/bodies.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { CardFrame } from "../card-frame.tsx";
import { LinksLine, listOf } from "../links-line.tsx";
import { PeopleAside } from "../people-aside.tsx";
import { AlsoWritten } from "../person/also-written.tsx";
import { Statements } from "../statements.tsx";
import { useArrangeByGroup } from "../use-arrange-by-group.ts";
import { useCardVariables } from "../use-card-variables.ts";

/** A stanitsa, village, khutor or town. */
export function SettlementCard({ id }: { readonly id: string }) {
  const answer = useAnswer(settlementDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ settlement }) =>
        settlement === null ? (
          <NotFoundPage id={id} />
        ) : (
          <Card settlement={settlement} />
        )
      }
    </AnswerStates>
  );
}

function Card({ settlement }: { readonly settlement: SettlementCardData }) {
  const { t } = useTranslation();
  const arrange = useArrangeByGroup();
  const claims = { involving: [settlement.id] };
  return (
    <CardFrame
      id={settlement.id}
      name={settlement.displayName}
      kind={settlement.kind.label}
      constructed={settlement.constructed}
      claims={claims}
      head={
        <>
          <AlsoWritten
            names={settlement.names}
            shown={settlement.displayName}
          />
          <LinksLine label={t("card.partOf")} to={listOf(settlement.partOf)} />
        </>
      }
      aside={<PeopleAside of={settlement} />}
    >
      <Statements filter={claims} owner={settlement.id} arrange={arrange} />
    </CardFrame>
  );
}
