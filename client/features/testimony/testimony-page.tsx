import { useParams, useSearch } from "@tanstack/react-router";

import {
  type Board,
  caseBoardDocument,
  personBoardDocument,
  questionBoardDocument,
} from "../../api/testimony.documents.ts";
import { type LiveAnswer, useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { parseTestimony } from "../../url/testimony-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { BoardView } from "./board-view.tsx";
import { ChooseSubject } from "./choose-subject.tsx";

type Asked = { readonly id: string };

const useCommon = () => {
  const { lang } = useLanguage();
  const { input } = useReading();
  return { lang, reading: input };
};

/** What was said of whoever the address names, side by side; without a name, a box to choose. */
export function TestimonyPage() {
  const { _splat = "" } = useParams({ from: "/testimony/$" });
  const view = parseTestimony(_splat, useSearch({ from: "__root__" }));
  switch (view.of) {
    case "nobody":
      return <ChooseSubject />;
    case "case":
      return <CaseBoard key={view.id} id={view.id} />;
    case "question":
      return (
        <QuestionBoard
          key={`${view.id} ${view.kind}`}
          id={view.id}
          kind={view.kind}
        />
      );
    case "person":
      return <PersonBoard key={view.id} id={view.id} />;
  }
}

const PersonBoard = ({ id }: Asked) => (
  <Answered
    id={id}
    answer={useAnswer(personBoardDocument, { id, ...useCommon() })}
  />
);

const CaseBoard = ({ id }: Asked) => (
  <Answered
    id={id}
    answer={useAnswer(caseBoardDocument, { id, ...useCommon() })}
  />
);

const QuestionBoard = ({ id, kind }: Asked & { readonly kind: string }) => (
  <Answered
    id={id}
    answer={useAnswer(questionBoardDocument, {
      question: { subject: id, kind },
      ...useCommon(),
    })}
  />
);

const Answered = ({
  id,
  answer,
}: Asked & {
  readonly answer: LiveAnswer<{ readonly testimonyBoard: Board | null }>;
}) => (
  <AnswerStates answer={answer}>
    {({ testimonyBoard }) =>
      testimonyBoard === null ? (
        <NotFoundPage id={id} />
      ) : (
        <BoardView board={testimonyBoard} />
      )
    }
  </AnswerStates>
);
