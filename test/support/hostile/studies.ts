/** Texts that would do something if a study let them: scripts, addresses that run, pictures that call home, markup that does not end. */
export const hostileStudies: Readonly<Record<string, string>> = {
  script:
    '<script>window.hacked = true</script>\n\n<img src=x onerror="window.hacked = true">',
  handler:
    'Текст <b onmouseover="window.hacked = true">жирный</b> <svg/onload=window.hacked=true>',
  javascript:
    "[раз](javascript:window.hacked=true) [два](JaVaScRiPt:window.hacked=true) [три](java&#x09;script:window.hacked=true) [четыре](<java\tscript:window.hacked=true>)",
  data: "[данные](data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPXRydWU8L3NjcmlwdD4=) [вид](vbscript:msgbox) [файл](file:///etc/passwd)",
  reference:
    "[@factoid/a]\n\n[@factoid/a]: javascript:window.hacked=true\n\n[x][y]\n\n[y]: javascript:window.hacked=true",
  autolink:
    "<javascript:window.hacked=true> <data:text/html,x> https://example.org",
  picture:
    "![огромная](https://example.org/100000x100000.png) ![данные](data:image/svg+xml,<svg onload=window.hacked=true>) ![чужая](//example.org/x.png) ![\\](/\\example.org/x.png)",
  figure:
    '![рис](/network?around=person/x"onload="window.hacked=true)\n\n![рис](/network\\..\\..)\n\n![рис](/graphql?query={x})',
  attribute:
    '[имя](person/x" onclick="window.hacked=true) [имя](person/x\'><script>window.hacked=true</script>)',
  heading:
    '# <script>window.hacked=true</script>\n\n# " onclick="x\n\n[в](#"onclick="x)',
  comment: "<!-- --> <!--><script>window.hacked=true</script>",
  style: "</style><script>window.hacked=true</script>\n\n]]> <![CDATA[ x ]]>",
  count:
    '{{count people kind="><script>window.hacked=true</script>}} {{count claims kind=x}} {{count {{count}} }}',
  broken: "**[*_`~~~\n```\n| a |\n|-\n> - > 1. [@factoid/",
  userinfo: "[банк](https://bank.example@evil.example/)",
};

/** Texts that are slow or endless for a careless reader of Markdown. */
export const heavyStudies: Readonly<Record<string, string>> = {
  quotes: ">".repeat(90_000),
  lists: "- 1. ".repeat(18_000),
  brackets: "[".repeat(90_000),
  pictures: "![".repeat(45_000),
  links: "[a](".repeat(22_000),
  emphasis: "*a_ ".repeat(24_000),
  nested: `${"*a ".repeat(10_000)}${" b*".repeat(10_000)}`,
  ticks: `${"`".repeat(30_000)}${"`a ".repeat(20_000)}`,
  entities: "&#1".repeat(30_000),
  tags: "<a ".repeat(30_000),
  marks: "[@factoid/a; ".repeat(7_000),
  counts: "{{count ".repeat(12_000),
  indents: Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- a`).join(
    "\n",
  ),
  table: `${"|a".repeat(300)}|\n${"|-".repeat(300)}|\n${`${"|a".repeat(300)}|\n`.repeat(150)}`,
};
