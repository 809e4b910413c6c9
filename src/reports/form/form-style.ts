import { BASE_STYLE } from '../html/base-style.js';

/** What stands at the foot of each printed page, and how the page lies. */
export interface FormStyle {
  /** It has steps: the five columns need the width. */
  readonly isForm: boolean;
  readonly left: string;
  readonly page: string;
  readonly of: string;
}

/** The sections of a text are numbered, as its contents are: a printed page has no links. */
const NUMBERED = `main{counter-reset:section}
.text{counter-increment:section}
.text>h2::before{content:counter(section) "\\2002";color:var(--muted);font-variant-numeric:tabular-nums}`;

/** How the form looks on paper, and before it is printed. */
export function formStyle({ isForm, left, page, of }: FormStyle): string {
  return `${BASE_STYLE}
body{max-width:${isForm ? '84rem' : '46rem'};margin:0 auto;padding:2rem clamp(1rem,4vw,3rem) 4rem}
h1{font:600 1.9rem/1.2 var(--serif);margin:0;text-wrap:balance}
.day{color:var(--muted);margin:.3rem 0 1.4rem}
h2{font:600 1.35rem/1.3 var(--serif);margin:2.2rem 0 .6rem}
h3{font-size:1rem;margin:1.4rem 0 .4rem}
p{margin:.5rem 0}
ul,ol{padding-left:1.4rem;margin:.5rem 0}
blockquote{margin:.8rem 0;padding-left:1rem;border-left:3px solid var(--line);color:var(--muted)}
pre{white-space:pre-wrap;font:.9rem ui-monospace,monospace;background:var(--wash);padding:.6rem .8rem}
.contents{border-block:1px solid var(--line);padding:.4rem 0 .8rem;margin:1.5rem 0}
.contents h2{font-size:1.1rem;margin:.6rem 0}
.contents ol{padding:0 0 0 1.8rem;margin:0;columns:2 16rem;column-gap:2.5rem}
.contents li{break-inside:avoid;padding:.1rem 0 .1rem .2rem}
.contents small{color:var(--muted);white-space:nowrap}
.contents li::marker{color:var(--muted);font-variant-numeric:tabular-nums}
${isForm ? '' : NUMBERED}
dl{margin:.4rem 0 .8rem}
dl div{display:grid;grid-template-columns:9rem 1fr;gap:.8rem}
dt{color:var(--muted)}
dd{margin:0}
.empty{color:var(--muted);font-style:italic}
.form{table-layout:fixed;min-width:54rem;border:1px solid var(--edge)}
.form th,.form td{border:1px solid var(--edge);padding:.45rem .6rem}
.form thead th{background:var(--wash);color:var(--ink);font-size:.85rem}
.w-do{width:30%}.w-think{width:33%}.w-who{width:11%}.w-due{width:10%}
.form tbody th{font-weight:600}
.form .date{white-space:normal}
.prose{font-weight:400;font-size:.93em}
.prose p{margin:.3rem 0}
.prose dl{margin:.2rem 0 .4rem}.prose dl div{grid-template-columns:7rem 1fr}
.form ul{list-style:none;padding:0;margin:0}
.form li:not(.point){padding-left:1.2rem}
.point{padding-left:1.5em;text-indent:-1.5em}
.box{display:inline-block;width:1.5em;text-indent:0;font-family:"DejaVu Sans","Segoe UI Symbol","Apple Symbols",sans-serif}
.sign p{margin:0 0 .3rem}
.form small{font-size:.92em}
.sign .signed{color:var(--ink);font-family:var(--serif);font-style:italic}
.room{height:1.9rem;border-bottom:1px dotted var(--edge)}
.running{display:none}
@media print{@page{size:A4${isForm ? ' landscape' : ''};margin:${isForm ? '11mm 12mm 15mm' : '18mm 20mm 20mm'};
@bottom-left{content:"${cssText(left)}";font:7.5pt sans-serif;color:#444}
@bottom-right{content:"${cssText(page)} " counter(page) " ${cssText(of)} " counter(pages);font:7.5pt sans-serif;color:#444}}
body{max-width:none;padding:0;font-size:${isForm ? '8.6pt' : '10.5pt'};line-height:${isForm ? '1.32' : '1.45'}}
h1{font-size:16pt}h2{font-size:12.5pt;margin-top:${isForm ? '.4rem' : '1.8rem'}}h1,h2,h3{break-after:avoid}
${isForm ? '.phase+.phase{break-before:page}.phase:first-of-type{margin-top:9pt}.phase>h2{display:none}.running{display:table-row}.form .running td{border:0;border-bottom:1px solid var(--edge);padding:0 0 4pt;font:600 12.5pt var(--serif)}.form .running span{float:right;font:400 8pt var(--sans);color:var(--muted)}' : ''}
.form{min-width:0;border:0;font-size:8.6pt}.form th,.form td{padding:3pt 5pt}.form thead th{font-size:8.6pt}.prose{font-size:8pt}.prose p{margin:2pt 0}.room{height:17pt}tr,li,p{break-inside:avoid}tr.long{break-inside:auto}p{orphans:3;widows:3}
.contents a{color:inherit}}
`;
}

/** A text as a string of CSS: all but letters, digits and blanks by number, so that no text can end it. */
function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (mark) => `\\${(mark.codePointAt(0) as number).toString(16)} `);
}
