/** The style of a dossier's page: the look of the card catalogue without its fonts, light and dark, and for paper. */
export const dossierStyle = `
:root { color-scheme: light dark; --paper: #faf8f3; --card: #fff; --ink: #1f1c17; --muted: #6a6459; --hairline: #e2dccf; --conflict: #ae3f26; --invented: #7a5b00; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181b; --card: #1f2125; --ink: #ece8df; --muted: #a39d91; --hairline: #35373d; --conflict: #ee9078; --invented: #e8c766; } }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 15px/1.45 "Golos Text", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, h3, blockquote { font-family: Literata, Georgia, serif; font-weight: 600; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 18px; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--hairline); break-after: avoid; }
h2::first-letter { text-transform: uppercase; }
h3 { font-size: 15px; margin: 1rem 0 0.25rem; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
p { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; }
ul.gaps { padding-left: 1rem; list-style: disc; }
.note { color: var(--muted); font-size: 13px; margin-top: 0.75rem; }
.claim { padding: 0.6rem 0; border-bottom: 1px solid var(--hairline); break-inside: avoid; overflow-wrap: anywhere; }
.when { color: var(--muted); font-size: 13px; }
.what { font-weight: 600; }
.hedge { font-weight: 400; color: var(--muted); }
.others, .voices, .judged, .cited, .borne-out { font-size: 13px; }
.others, .judged, .borne-out { color: var(--muted); }
.verbatim { margin: 0.25rem 0 0.25rem 0.75rem; font-style: italic; font-weight: 400; white-space: pre-line; }
.cited.other { color: var(--muted); }
.rivals { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 3px solid var(--conflict); }
.rivalry { color: var(--conflict); font-size: 13px; break-after: avoid; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 1.5rem; }
.invented { display: inline-block; padding: 0 0.4rem; border: 1px dashed var(--invented); border-radius: 3px; color: var(--invented); font: 13px "Golos Text", system-ui, sans-serif; vertical-align: middle; }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --hairline: #bbb; --conflict: #7a1f0c; --invented: #5a4300; } @page { margin: 18mm 16mm; } body { max-width: none; padding: 0; font-size: 10.5pt; } .rivals { break-inside: avoid; } }
`;
