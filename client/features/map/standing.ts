import { addDays, addMonths } from "../../../shared/dates/calendar-day.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import {
  type OccupationStanding,
  standingOn,
} from "../../../shared/dates/occupation.ts";
import type { DistrictFigure, ToldDays } from "../../api/map.documents.ts";
import type { StepLength } from "../../url/map-address.ts";

/** The span of days as one claim: the rule of standing asks only for the first and the last. */
const asClaims = ({
  earliest,
  latest,
  dated,
}: ToldDays): readonly DateBounds[] =>
  dated === 0
    ? []
    : [
        {
          beginFrom: earliest ?? "",
          beginTo: latest ?? "",
          endFrom: earliest ?? "",
          endTo: latest ?? "",
        },
      ];

/** How a district stood on a day, by the same rule as the API's. */
export const standingOf = (
  { occupied, liberated }: DistrictFigure,
  day: string,
): OccupationStanding =>
  standingOn(
    {
      occupied: asClaims(occupied),
      liberated: asClaims(liberated),
      isDenied: occupied.denied > 0,
    },
    day,
  );

/** The days between which anything is told of the districts, a week more on either side; undefined when nothing is. */
export function spanOf(
  figures: readonly DistrictFigure[],
): { readonly from: string; readonly to: string } | undefined {
  const days = figures
    .flatMap(({ occupied, liberated }) => [
      occupied.earliest,
      occupied.latest,
      liberated.earliest,
      liberated.latest,
    ])
    .filter((day) => day !== null)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { from: addDays(first, -7), to: addDays(last, 7) };
}

/** A day some steps later. */
export const stepFrom = (
  day: string,
  step: StepLength,
  count: 1 | -1,
): string =>
  step === "month"
    ? addMonths(day, count)
    : addDays(day, count * (step === "week" ? 7 : 1));
