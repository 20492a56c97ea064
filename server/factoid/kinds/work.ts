import { kind, labelled, may, must } from "./declaration.ts";

const officeValues = [
  labelled("first-secretary", "первый секретарь", "first secretary"),
  labelled("second-secretary", "второй секретарь", "second secretary"),
  labelled("secretary", "секретарь", "secretary"),
  labelled("chairman", "председатель", "chairman"),
  labelled("deputy-chairman", "заместитель председателя", "deputy chairman"),
  labelled("head", "начальник", "head"),
  labelled("deputy-head", "заместитель начальника", "deputy head"),
  labelled("department-head", "заведующий отделом", "head of department"),
  labelled("instructor", "инструктор", "instructor"),
  labelled("bureau-member", "член бюро", "bureau member"),
  labelled("council-member", "член совета", "member of the council"),
  labelled(
    "task-group-member",
    "член оперативной группы",
    "member of the task group",
  ),
  labelled("plenipotentiary", "уполномоченный", "plenipotentiary"),
  labelled("commissar", "комиссар", "commissar"),
  labelled("commander", "командир", "commander"),
  labelled("seconded", "прикомандирован", "seconded"),
  labelled("director", "директор", "director"),
  labelled("investigator", "следователь", "investigator"),
  labelled("judge", "судья", "judge"),
  labelled("member", "член", "member"),
  labelled("other", "другая должность", "another office"),
];

/** Kinds about offices, work and service under Soviet power. */
export const workKinds = [
  kind({
    term: labelled("office", "должность", "office"),
    group: "work",
    roles: [
      must("subject", "Person"),
      must("body", "PartyOrganization", "Institution"),
    ],
    values: officeValues,
    tie: {
      type: "HELD_OFFICE_IN",
      start: "subject",
      end: "body",
      directed: true,
      regime: "SOVIET",
    },
    state: { channel: "WORK_AND_SERVICE", state: "office", fromThenOn: false },
  }),
  kind({
    term: labelled("employment", "работа", "employment"),
    group: "work",
    roles: [must("subject", "Person"), must("institution", "Institution")],
    values: [
      labelled("manager", "руководитель", "manager"),
      labelled("specialist", "специалист", "specialist"),
      labelled("teacher", "учитель", "teacher"),
      labelled("doctor", "врач", "doctor"),
      labelled("clerk", "служащий", "clerk"),
      labelled("worker", "рабочий", "worker"),
      labelled("kolkhoznik", "колхозник", "kolkhoz member"),
      labelled("brigade-leader", "бригадир", "brigade leader"),
      labelled("other", "другое", "other"),
    ],
    tie: {
      type: "WORKED_AT",
      start: "subject",
      end: "institution",
      directed: true,
      regime: "SOVIET",
    },
    state: {
      channel: "WORK_AND_SERVICE",
      state: "employed",
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled("military-service", "военная служба", "military service"),
    group: "work",
    roles: [must("subject", "Person"), may("institution", "Institution")],
    values: [
      labelled("private", "рядовой", "private"),
      labelled("sergeant", "младший командир", "non-commissioned officer"),
      labelled("officer", "командир", "officer"),
      labelled("political-officer", "политработник", "political officer"),
      labelled("militia", "ополченец", "militia"),
      labelled(
        "destruction-battalion",
        "боец истребительного батальона",
        "destruction battalion",
      ),
    ],
    tie: {
      type: "SERVED_IN",
      start: "subject",
      end: "institution",
      directed: true,
    },
    state: {
      channel: "WORK_AND_SERVICE",
      state: "red-army",
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled(
      "partisan-service",
      "служба в партизанском отряде",
      "partisan service",
    ),
    group: "work",
    roles: [must("subject", "Person"), may("institution", "Institution")],
    values: [
      labelled("fighter", "боец", "fighter"),
      labelled("commander", "командир", "commander"),
      labelled("commissar", "комиссар", "commissar"),
      labelled("liaison", "связной", "liaison"),
      labelled("sent", "направлен", "sent"),
      labelled(
        "not-returned",
        "в отряд не вернулся",
        "did not return to the detachment",
      ),
    ],
    tie: {
      type: "SERVED_IN",
      start: "subject",
      end: "institution",
      directed: true,
      exceptValues: ["not-returned"],
    },
    state: {
      channel: "WORK_AND_SERVICE",
      byValue: {
        "": "partisan",
        fighter: "partisan",
        commander: "partisan",
        commissar: "partisan",
        liaison: "partisan",
      },
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled(
      "underground-service",
      "подпольная работа",
      "underground service",
    ),
    group: "work",
    roles: [
      must("subject", "Person"),
      may("institution", "Institution", "PartyOrganization"),
    ],
    values: [
      labelled("leader", "руководитель", "leader"),
      labelled("member", "участник", "member"),
      labelled("liaison", "связной", "liaison"),
    ],
    tie: {
      type: "SERVED_IN",
      start: "subject",
      end: "institution",
      directed: true,
    },
    state: {
      channel: "WORK_AND_SERVICE",
      state: "underground",
      fromThenOn: false,
    },
  }),
];
