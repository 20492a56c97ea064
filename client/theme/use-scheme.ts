import { useComputedColorScheme } from "@mantine/core";

import type { Scheme } from "./tokens.ts";

/** The scheme that is shown now: chosen by the reader, else by their system. */
export const useScheme = (): Scheme => useComputedColorScheme("light");
