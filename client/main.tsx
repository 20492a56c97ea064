import "./theme/mantine-styles.ts";
import "./theme/fonts.css";
import "./theme/page.css";

import { MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";

import { AnswersProvider } from "./api/provider.tsx";
import { i18n, speak } from "./i18n/i18n.ts";
import { languageAsked } from "./i18n/language.ts";
import { router } from "./routes.tsx";
import {
  resolveVariables,
  schemeManager,
  theme,
} from "./theme/mantine-theme.ts";
import { printInLight } from "./theme/print-in-light.ts";

const root = document.getElementById("root");
const nonce =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
    ?.nonce ?? "";
// Behind a drawer the page's scroll is locked by a <style> that asks here for its nonce, not Mantine.
setNonce(nonce);
printInLight(document.documentElement);
await speak(languageAsked(window.location.search));

if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={resolveVariables}
          colorSchemeManager={schemeManager}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce}
        >
          <AnswersProvider>
            <RouterProvider router={router} />
          </AnswersProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>,
  );
