import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";

type Named = { readonly id: string; readonly displayName: string };

/** Who is behind a count, in a sheet. */
export function PeopleSheet({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={title}
      closeButtonProps={{ "aria-label": t("lives.close") }}
    >
      {children}
    </Drawer>
  );
}

/** People by name, and how many more there are. */
export function PeopleList({
  people,
  persons,
}: {
  readonly people: readonly Named[];
  readonly persons: number;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p className="kt-note">
        <Glossed>{t("lives.people", { count: persons })}</Glossed>
      </p>
      <ul data-people={persons}>
        {people.map(({ id, displayName }) => (
          <li key={id}>
            <EntityLink id={id} name={displayName} />
          </li>
        ))}
      </ul>
      {persons > people.length && (
        <p className="kt-note">
          <Glossed>
            {t("lives.morePeople", { count: persons - people.length })}
          </Glossed>
        </p>
      )}
    </>
  );
}
