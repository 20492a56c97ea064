import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Action } from "../../graph/act.ts";
import type { Appearance } from "../../graph/view.ts";
import { Notice } from "../../ui/notice.tsx";

const ways = [
  ["byDistrict", { group: "district" }],
  ["byOrganization", { group: "organization" }],
  ["people", { projection: "bodies" }],
  ["asTable", { form: "table" }],
  ["drawAll", { whole: true }],
] as const satisfies readonly (readonly [string, Partial<Appearance>])[];

/** Stands in the place of a drawing that is too large to be read, and offers ways to make it legible, or to draw it nevertheless. */
export function TooManyToRead({
  count,
  act,
}: {
  /** People, bodies and places that would be drawn. */
  readonly count: number;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  return (
    <div data-too-many={count}>
      <Notice title={t("network.large.title", { count })} role="status">
        <p>
          <Glossed>{t("network.large.advice")}</Glossed>
        </p>
        <Group gap="xs">
          {ways.map(([way, to]) => (
            <Button
              key={way}
              size="sm"
              variant="default"
              onClick={() => act({ do: "set", to })}
            >
              {t(`network.large.${way}`)}
            </Button>
          ))}
        </Group>
      </Notice>
    </div>
  );
}
