import { useTranslation } from "react-i18next";

import {
  type DistrictCardData,
  districtDocument,
} from "../../../api/bodies.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { MapLink } from "../../../ui/map-link.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { CardFrame } from "../card-frame.tsx";
import { LinksLine, listOf } from "../links-line.tsx";
import { AlsoWritten } from "../person/also-written.tsx";
import { Statements } from "../statements.tsx";
import { useArrangeByGroup } from "../use-arrange-by-group.ts";
import { useCardVariables } from "../use-card-variables.ts";
import { DaysOccupied } from "./days-occupied.tsx";
import { DistrictAside } from "./district-aside.tsx";

/** A raion, city, oblast or krai: when it was occupied and freed, with rival days, and who was there. */
export function DistrictCard({ id }: { readonly id: string }) {
  const answer = useAnswer(districtDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ district }) =>
        district === null ? (
          <NotFoundPage id={id} />
        ) : (
          <Card district={district} />
        )
      }
    </AnswerStates>
  );
}

/** Kinds with headings of their own, before everything else. */
const dateKinds = ["place-occupied", "place-liberated"] as const;

function Card({ district }: { readonly district: DistrictCardData }) {
  const { t } = useTranslation();
  const byGroup = useArrangeByGroup();
  const claims = { involving: [district.id] };
  return (
    <CardFrame
      id={district.id}
      name={district.displayName}
      kind={t(`districtKind.${district.kind}`)}
      constructed={district.constructed}
      claims={claims}
      actions={<MapLink id={district.id} />}
      head={
        <>
          <AlsoWritten names={district.names} shown={district.displayName} />
          {district.centre !== null && (
            <p>
              <Glossed>{t("card.centre", { centre: district.centre })}</Glossed>
            </p>
          )}
          <LinksLine label={t("card.partOf")} to={listOf(district.partOf)} />
          {!district.attested && (
            <p>
              <Glossed>{t("card.attestedNot")}</Glossed>
            </p>
          )}
        </>
      }
      aside={<DistrictAside district={district} />}
    >
      <DaysOccupied range={district.daysOccupied} />
      <Statements
        filter={claims}
        owner={district.id}
        arrange={(entries) => {
          const kindOf = (entry: (typeof entries)[number]) =>
            (entry.kind === "single" ? entry.statement : entry.statements[0])
              ?.kind.code ?? "";
          const dates = dateKinds.map((kind) => ({
            key: kind,
            title: t(
              kind === "place-occupied" ? "card.occupied" : "card.liberated",
            ),
            entries: entries.filter((entry) => kindOf(entry) === kind),
          }));
          const rest = entries.filter(
            (entry) => !dateKinds.some((kind) => kind === kindOf(entry)),
          );
          return [
            ...dates.filter((section) => section.entries.length > 0),
            ...byGroup(rest),
          ];
        }}
      />
    </CardFrame>
  );
}
