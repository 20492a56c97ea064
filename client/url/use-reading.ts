import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { type Reading, readingVariable } from "./reading.ts";
import { parseReading, writeReading } from "./reading-address.ts";

/** The reading of the address: everything the page shows is shown under it. */
export function useReading() {
  const { reading: text } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  return useMemo(() => {
    const { reading, ignored } = parseReading(text);
    return {
      reading,
      ignored,
      input: readingVariable(reading),
      setReading: (next: Reading): void => {
        void navigate({
          to: ".",
          search: (previous) => ({
            ...previous,
            reading: writeReading(next),
          }),
        });
      },
    };
  }, [text, navigate]);
}
