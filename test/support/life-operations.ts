import type { Operation } from "./operations.ts";

/** Lives one by one, together, and alike. @param reading the argument for some reading */
export const lifeOperations = (reading: string): readonly Operation[] => [
  {
    name: "lives as lanes, from the liberation, under a reading",
    query: `{ trajectories(filter: { ids: ["person/senarskaya", "person/aleksandrov-m-a"] }, channel: [SINGLE, PARTY_STATUS], clock: SINCE_LIBERATION, ${reading}) { nodes { person { id displayName } lanes { channel stretches { from to fromDay toDay standing channel basis states { code } beside { code } factoids { id leaf } } } marks { kind { code } value { code } earliest latest day factoid { id leaf } } district { id } severalDistricts occupied { earliest latest districts } liberated { earliest } origin { earliest } outcome { code } organization { id } } totalCount pageInfo { endCursor } } }`,
  },
  {
    name: "states over time, and who was in them",
    query:
      '{ stateDistribution(channel: WHEREABOUTS, from: "1942-01-01", to: "1943-12-31") { rule persons states { code } moments { from to known entropy modal { code } states { state { code label(lang: EN) } persons people(first: 5) { id displayName } } } coverage { claims } omitted { what why count } } }',
    mayScan: true,
  },
  {
    name: "flow through the check, by district, under a reading",
    query: `{ trajectoryFlow(split: DISTRICT, ${reading}) { rule persons steps { stage day known cells { state { code } persons people(first: 3) { id } } } bands { step from to part persons people(first: 3) { id } } parts { key label(lang: EN) persons } coverage { claims } omitted { count } } }`,
    mayScan: true,
  },
  {
    name: "flow through the check, by body, from rollups",
    query:
      "{ trajectoryFlow(stages: [{ stage: CARD }, { stage: END }], split: BODY) { counting persons bands { from to part persons people(first: 3) { id } } parts { key label(lang: EN) } coverage { claims } omitted { count } } }",
    mayScan: true,
  },
  {
    name: "lives like one",
    query:
      "query Like($id: ID!) { similarLives(id: $id, as: { channels: [WHEREABOUTS, PARTY_STATUS] }, first: 5) { rule persons person { id displayName } lives { person { id displayName } distance agreement indicators { channel turbulence } differences { channel from to state { code } otherState { code } sharing } } coverage { claims } omitted { what why count } } }",
    variables: { id: "person/aleksandrov-m-a" },
    mayScan: true,
  },
  {
    name: "typical lives",
    query:
      "{ typicalLives(as: { measure: HAMMING }) { rule persons medoid { id } meanDistance most { person { id } common } least { person { id } meanDistance indicators { transitions states entropy complexity } differences { state { code } sharing } } omitted { count } } }",
    mayScan: true,
  },
  {
    name: "clusters of lives",
    query:
      '{ trajectoryClusters(clusters: 4, judgedTo: 5) { persons distinct months clusters { number persons medoid { id displayName } silhouette covered channels { channel transitions entropy complexity turbulence spread { state { code } persons } changes(first: 3) { from { code } to { code } persons times } } representatives { person { id } stands near meanDistance } members(first: 3) { person { id } silhouette toMedoid } } qualities { clusters silhouette pointBiserial hubertGamma hubertC calinskiHarabasz explained } dendrogram(leaves: 12) { leaves { persons cluster people { id } } joins { one other height persons } } coverage { claims } } jobProgress(job: "none") }',
    mayScan: true,
  },
  {
    name: "lives as a table",
    query:
      "{ sequenceTable(format: SPELL) { rule persons text omitted { count } } }",
    mayScan: true,
  },
  {
    name: "two lives side by side",
    query:
      '{ compareLives(ids: ["person/senarskaya", "person/aleksandrov-m-a"]) { lives { person { id } lanes { channel stretches { from to standing factoids(first: 1) { id } } } } agreement { channel comparable same } shared(first: 20) { what { __typename ... on Person { id } ... on District { id } } decided lives { id } ties { decided life { id } tie { kind { code } period { begin { earliest } } factoids(first: 2) { id leaf } } } } unknown coverage { claims } omitted { what count } } }',
    mayScan: true,
  },
];
