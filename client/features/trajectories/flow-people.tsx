import { useTranslation } from "react-i18next";

import {
  inBandsDocument,
  inCellsDocument,
  inWaysDocument,
} from "../../api/spread.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import type { LivesView } from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { labelAt, type OpenedFlow, writeWay } from "./flow-opened.ts";
import { PeopleList, PeopleSheet } from "./people-list.tsx";

type Found = {
  readonly title: string;
  readonly people: Parameters<typeof PeopleList>[0]["people"];
  readonly persons: number;
};

type Opened<Is extends OpenedFlow["is"]> = {
  readonly view: LivesView;
  readonly opened: Extract<OpenedFlow, { readonly is: Is }>;
};

/** Who is behind a number of a flow, in a sheet: in a band, in a cell, or on a whole way. */
export function FlowPeople({
  view,
  opened,
  onClose,
}: {
  readonly view: LivesView;
  readonly opened: OpenedFlow;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <PeopleSheet title={t(`lives.flowIn.${opened.is}`)} onClose={onClose}>
      {opened.is === "band" && <InBand view={view} opened={opened} />}
      {opened.is === "cell" && <InCell view={view} opened={opened} />}
      {opened.is === "way" && <OnWay view={view} opened={opened} />}
    </PeopleSheet>
  );
}

/** What every question of who is behind a number asks of. */
function useAsked({ filter }: LivesView) {
  const { lang } = useLanguage();
  const { input } = useReading();
  return { filter, lang, reading: input };
}

function Some({ found }: { readonly found: Found | undefined }) {
  const { t } = useTranslation();
  if (found === undefined) return <p>{t("lives.nobody")}</p>;
  return (
    <>
      <h2>{found.title}</h2>
      <PeopleList people={found.people} persons={found.persons} />
    </>
  );
}

function InBand({ view, opened: { step, from, to, part } }: Opened<"band">) {
  const answer = useAnswer(inBandsDocument, {
    ...useAsked(view),
    stages: view.steps.slice(step, step + 2),
    split: view.split,
  });
  return (
    <AnswerStates answer={answer}>
      {({ trajectoryFlow: { bands, steps } }) => {
        const band = bands.find(
          (one) =>
            one.from === from && one.to === to && (one.part ?? "") === part,
        );
        const title = `${labelAt(steps, 0, from)} → ${labelAt(steps, 1, to)}`;
        return <Some found={band && { ...band, title }} />;
      }}
    </AnswerStates>
  );
}

function InCell({ view, opened: { step, code } }: Opened<"cell">) {
  // A flow has two steps at least.
  const begin = Math.min(step, view.steps.length - 2);
  const answer = useAnswer(inCellsDocument, {
    ...useAsked(view),
    stages: view.steps.slice(begin, begin + 2),
  });
  return (
    <AnswerStates answer={answer}>
      {({ trajectoryFlow: { steps } }) => {
        const cell = steps[step - begin]?.cells.find(
          ({ state }) => state.code === code,
        );
        return <Some found={cell && { ...cell, title: cell.state.label }} />;
      }}
    </AnswerStates>
  );
}

function OnWay({ view, opened: { codes } }: Opened<"way">) {
  const answer = useAnswer(inWaysDocument, {
    ...useAsked(view),
    stages: [...view.steps],
  });
  return (
    <AnswerStates answer={answer}>
      {({ trajectoryFlow: { ways, steps } }) => {
        const way = ways.find((one) => writeWay(one.codes) === writeWay(codes));
        const title = codes
          .map((code, step) => labelAt(steps, step, code))
          .join(" → ");
        return <Some found={way && { ...way, title }} />;
      }}
    </AnswerStates>
  );
}
