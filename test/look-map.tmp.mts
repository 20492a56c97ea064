import { openBrowser } from "/work/wt-map/test/support/browser.ts";
import { openKartoteka } from "/work/wt-map/test/support/kartoteka.ts";
const k = await openKartoteka("all");
const b = await openBrowser();
const enter = async (kind: string, value: string, place: string, edtf: string) => fetch(`${k.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "mutation E($input: CreateFactoidInput!) { createFactoid(input: $input) { __typename } }", variables: { input: { operationKey: `map-${place}`, by: "A. K.", content: { kind, ...(value ? { value } : {}), statementRu: `Был: ${place}`, statementEn: `Was: ${place}`, date: { original: edtf, edtf }, source: "source/ivantsov-aleksandrov", leaf: "7", mentions: [{ role: "subject", id: "person/aleksandrov-m-a" }, { role: "place", id: place }], speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }] } } } }) }).then(async (r) => console.log(await r.text()));
await enter("residence", "", "district/armavir", "1941/1942-07");
await enter("whereabouts", "under-occupation", "district/krasnodar", "1942-09/1942-12");
await enter("whereabouts", "in-the-rear", "district/tuapse", "1942-09/1942-12");
await enter("residence", "", "settlement/razdolnaya", "1943-05/1943-12");
const shots: [string, string, object][] = [
  ["ru-light", "/map", { language: "ru", scheme: "light" }],
  ["en-dark-days", "/map?by=days", { language: "en", scheme: "dark" }],
  ["en-light-people-size", "/map?by=people&mark=size", { language: "en", scheme: "light" }],
  ["ru-light-day", "/map?day=1942-08-08&at=district/krasnodar", { language: "ru", scheme: "light" }],
  ["en-light-outcome", "/map?by=outcome&outcome=penalty:expelled", { language: "en", scheme: "light" }],
  ["ru-dark-phone", "/map?day=1943-01-25", { language: "ru", scheme: "dark", width: 390, height: 844 }],
  ["ru-move", "/map?move=person/aleksandrov-m-a", { language: "ru", scheme: "light" }],
  ["en-move-day-dark", "/map?move=person/aleksandrov-m-a&day=1942-10-01", { language: "en", scheme: "dark" }],
  ["ru-move-found", "/map?move=found&where=card-fate:buried", { language: "ru", scheme: "light" }],
  ["en-move-phone", "/map?move=person/aleksandrov-m-a", { language: "en", scheme: "light", width: 390, height: 844 }],
];
for (const [name, path, options] of shots) {
  try {
    const { page, complaints } = await b.reader(options);
    const t = Date.now();
    await page.goto(`${k.address}${path}`);
    await page.locator("[data-map] svg path, [data-movement] svg path").first().waitFor({ timeout: 20000 });
    console.log(name, Date.now() - t, "ms", complaints.join(" | ").slice(0, 300));
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/map-${name}.png`, fullPage: !path.includes("at=") });
  } catch (error) { console.log(name, String(error).slice(0, 600)); }
}
await b.close();
await k.close();
