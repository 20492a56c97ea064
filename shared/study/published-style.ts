import { figureStyle } from "../figures/write-figure-html.ts";

/** The style of a published study: a page of text 66 letters wide, and a sheet of paper. @param head the running head, made safe for a style sheet */
export const publishedStyle = (head: string): string => `
:root{color-scheme:light dark;--ink:#1f1c17;--paper:#faf8f3;--muted:#6a6459;--line:#e2dccf;--accent:#27588a}
@media (prefers-color-scheme:dark){:root{--ink:#ece8df;--paper:#17181b;--muted:#a39d91;--line:#35373d;--accent:#86b6e6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 Literata,Georgia,"PT Serif","Times New Roman",serif;font-variant-numeric:lining-nums;overflow-wrap:break-word}
main{max-width:66ch;margin:0 auto;padding:3rem 1.2rem}
h1,h2,h3,h4,h5{line-height:1.25;font-weight:600}
h1{font-size:1.75rem;margin:0 0 .6rem}h2{font-size:1.25rem;margin:2.2rem 0 .6rem}h3,h4,h5{font-size:1.05rem;margin:1.6rem 0 .4rem}
a{color:var(--accent)}
.small,.notes,.sources,nav,figcaption,.view{font-size:.83rem;line-height:1.5}
.small,.view{color:var(--muted)}
.summary{font-style:italic}
.mark{text-decoration:none;padding:0 .15em}
.held{white-space:nowrap}
.count{border-bottom:1px dotted currentcolor}
.refused{text-decoration:line-through}
blockquote{margin:1rem 0 1rem 1.4rem;padding-left:1rem;border-left:2px solid var(--line)}
.verbatim{font-style:italic;margin:.2rem 0 .2rem .6rem}
.claim{margin:.3rem 0 .6rem;padding:.3rem .7rem;border:1px solid var(--line);border-radius:3px}
.claim p{margin:.15rem 0}
.said{display:inline-block;font-size:.75rem;border:1px solid currentcolor;border-radius:3px;padding:0 .35em;margin-left:.3em}
figure{margin:1.4rem 0;padding:.8rem 1rem;border:1px solid var(--line)}
figcaption{font-style:italic}
table{border-collapse:collapse;display:block;overflow-x:auto;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
pre{overflow-x:auto}
hr{border:0;border-top:1px solid var(--line)}
nav ul,.rivals,.sources{padding-left:1.2rem}
.level-3{margin-left:1.2rem}.level-4{margin-left:2.4rem}
.feet,.on-paper{display:none}
li:target,.mark:target{background:color-mix(in srgb,var(--accent) 15%,transparent)}
li:target .small{color:inherit}
nav li{line-height:1.5rem}nav li a{display:inline-block;min-height:24px}
${figureStyle}@page{size:A4;margin:24mm 22mm;@top-center{content:"${head}";font:9pt Georgia,serif}@bottom-center{content:counter(page);font:9pt Georgia,serif}}
@page:first{@top-center{content:""}}
@media print{:root{--ink:#000;--paper:#fff;--muted:#444;--line:#bbb;--accent:#000}body{font-size:11pt}main{max-width:none;padding:0}h2,h3,h4{break-after:avoid}figure,.claim,tr{break-inside:avoid}p{orphans:3;widows:3}a{text-decoration:none}[role=doc-backlink],.on-screen,.reference,details:not([open]){display:none}.on-paper{display:inline}.feet{display:block;margin:-.4rem 0 .8rem;padding:.2rem 0 0 1.4rem;border-top:.5pt solid var(--line);font-size:8.5pt;line-height:1.35}.feet p{margin:0;orphans:2;widows:2}nav{display:none}}
`;
