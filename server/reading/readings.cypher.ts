/** Who has signed judgements of claims that stand, and how many, as one list. Put it inside `CALL () { … }`. */
export const historians = `MATCH (i:Interpretation)-[:WEIGHS]->(:Factoid)
WITH i.by AS name, count(DISTINCT i) AS judgements
ORDER BY name LIMIT 200
RETURN collect({name: name, judgements: judgements}) AS historians`;
