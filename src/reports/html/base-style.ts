import { SIGNS } from '../step-signs.js';

/**
 * What every page of ours shares: colours for light and dark, each with a contrast of 4.5 to 1 or more to what it stands on,
 * type, tables. The fonts are those that the reader's machine has: a file of its own asks nobody for any.
 */
export const BASE_STYLE = `
:root{color-scheme:light dark;--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Source Serif 4","Noto Serif",Georgia,serif;--sans:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--paper:#fdfcf9;--ink:#1c1e21;--muted:#5b6067;--line:#e4e0d8;--edge:#8d8f92;--wash:#f4f1ea;--bar:#e6e2d9;--done:#1f6b4f;--late:#b0271d;--soon:#8a5300;--link:#1d4f91}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#ebe9e4;--muted:#a6abb2;--line:#2e3238;--edge:#71767d;--wash:#1e2125;--bar:#2c3036;--done:#6cc5a1;--late:#ff9a8d;--soon:#e8b45c;--link:#94bdf5}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{font:400 1rem/1.55 var(--sans);color:var(--ink);background:var(--paper);font-kerning:normal;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
i{font-style:normal}
abbr{text-decoration:none}
small{font-size:.85rem}
.vh{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
[hidden]{display:none!important}
.scroll{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{font-weight:600;color:var(--muted);font-size:.82rem;vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
@media (max-width:44rem){thead th{white-space:normal}}
.date,.when{white-space:nowrap;font-variant-numeric:tabular-nums}
td b{font-weight:600;margin-right:.15rem}
${Object.entries(SIGNS)
  .map(([state, sign]) => `.s.${state}::before{content:"${sign} ";content:"${sign} " / ""}`)
  .join('\n')}
.s{white-space:nowrap}
.overdue,.broken{color:var(--late)}
.due-soon{color:var(--soon)}
.signed{color:var(--done)}
.waived,.again{color:var(--muted)}
summary{cursor:pointer;padding:.25rem 0}
details details{margin-top:.2rem}
nav a,td a,th a{display:inline-block;min-height:1.5rem}
details>summary>small{color:var(--muted)}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--edge:#777;--wash:#f4f4f4;--bar:#e4e4e4;--done:#1f6b4f;--late:#b0271d;--soon:#8a5300;--link:#1d4f91}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}thead{display:table-header-group}tr,svg{break-inside:avoid}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
`;
