import { kind, labelled, may, must } from "./declaration.ts";

const subject = must("subject", "Person");
const place = may("place", "District", "Settlement");

/** Kinds about how a person came to stay and where they were. */
export const stayingKinds = [
  kind({
    term: labelled("evacuation", "эвакуация", "evacuation"),
    group: "occupation",
    living: true,
    roles: [
      subject,
      place,
      may("from", "District", "Settlement"),
      may("to", "District", "Settlement"),
      may("counterpart", "Person"),
    ],
    values: [
      labelled("evacuated", "эвакуирован", "evacuated"),
      labelled("set-out", "выехал, но не дошёл", "set out and was cut off"),
      labelled("not-evacuated", "не эвакуировался", "did not evacuate"),
      labelled("returned", "вернулся из эвакуации", "returned"),
      labelled("family-evacuated", "эвакуировал семью", "evacuated the family"),
    ],
    excludes: { values: true, among: ["evacuated", "not-evacuated"] },
    tie: { type: "WAS_IN", start: "subject", end: "place", directed: true },
    state: {
      channel: "WHEREABOUTS",
      byValue: { evacuated: "evacuated" },
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled(
      "reason-for-staying",
      "почему остался",
      "reason for staying",
    ),
    group: "occupation",
    roles: [subject, place],
    values: [
      labelled("no-order", "не было распоряжения", "no order"),
      labelled("no-transport", "не было транспорта", "no transport"),
      labelled("illness", "болезнь", "illness"),
      labelled("dependants", "семья на руках", "dependants"),
      labelled("encircled", "попал в окружение", "encircled"),
      labelled("assignment", "по заданию", "on assignment"),
      labelled("choice", "по своей воле", "by choice"),
      labelled("not-stated", "не сказано", "not stated"),
    ],
  }),
  kind({
    term: labelled("whereabouts", "местонахождение", "whereabouts"),
    group: "occupation",
    living: true,
    roles: [subject, place],
    values: [
      labelled("in-place", "на месте", "in place"),
      labelled("under-occupation", "под оккупацией", "under occupation"),
      labelled("in-hiding", "скрывался", "in hiding"),
      labelled("on-the-road", "в пути", "on the road"),
      labelled("in-the-rear", "в советском тылу", "in the Soviet rear"),
      labelled("deported", "угнан на работы", "deported for labour"),
    ],
    excludes: {
      values: true,
      among: ["under-occupation", "in-the-rear", "deported"],
    },
    tie: { type: "WAS_IN", start: "subject", end: "place", directed: true },
    state: {
      channel: "WHEREABOUTS",
      byValue: {
        "": "in-place",
        "in-place": "in-place",
        "under-occupation": "under-occupation",
        "in-hiding": "in-hiding",
        "on-the-road": "on-the-road",
        "in-the-rear": "evacuated",
        deported: "deported",
      },
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled("captivity", "плен", "captivity"),
    group: "occupation",
    living: true,
    roles: [subject, place, may("institution", "Institution")],
    values: [
      labelled("prisoner-of-war", "военнопленный", "prisoner of war"),
      labelled("camp", "в лагере", "in a camp"),
      labelled("escaped", "бежал из плена", "escaped"),
      labelled("released", "отпущен", "released"),
    ],
    tie: {
      type: "SERVED_IN",
      start: "subject",
      end: "institution",
      directed: true,
    },
    state: {
      channel: "WHEREABOUTS",
      byValue: {
        "": "captivity",
        "prisoner-of-war": "captivity",
        camp: "captivity",
      },
      fromThenOn: false,
    },
  }),
];
