import { AnswerStates } from "../../../ui/answer-states.tsx";
import { EntryLines } from "../entry-lines.tsx";
import { useStatements } from "../use-statements.ts";

type Wanted = {
  readonly ids: readonly string[];
  readonly owner: string | undefined;
};

/** Claims by their ids, each a line. */
export const ClaimsByIds = ({ ids, owner }: Wanted) =>
  ids.length === 0 ? null : <Claims ids={ids} owner={owner} />;

function Claims({ ids, owner }: Wanted) {
  const answer = useStatements({ ids: [...ids] }, undefined);
  return (
    <AnswerStates answer={answer}>
      {({ entries }) => <EntryLines entries={entries} owner={owner} />}
    </AnswerStates>
  );
}
