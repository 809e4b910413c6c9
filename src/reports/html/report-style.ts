import { BASE_STYLE } from './base-style.js';

/** How the report looks: quiet, dense where there is data, large where a number counts. */
export const REPORT_STYLE = `${BASE_STYLE}
body{max-width:76rem;margin:0 auto;padding:2.5rem clamp(1rem,4vw,3rem) 4rem}
header{border-bottom:1px solid var(--line);margin-bottom:1rem}
h1{font:600 clamp(1.7rem,1.2rem + 2vw,2.6rem)/1.15 var(--serif);letter-spacing:-.012em;margin:0;text-wrap:balance}
.day{color:var(--muted);margin:.35rem 0 1.6rem}
h2{font:600 1.5rem/1.25 var(--serif);margin:3rem 0 1rem;letter-spacing:-.005em}
h3{font-size:1rem;font-weight:650;margin:1.8rem 0 .5rem}
h3.overdue,h3.broken,h3.due-soon{color:var(--ink)}
h3.overdue i,h3.broken i{color:var(--late)}
h3.due-soon i{color:var(--soon)}
section{scroll-margin-top:1rem}
.figures{display:flex;flex-wrap:wrap;gap:.4rem 2.4rem;margin:0 0 1.6rem}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--muted);font-size:.85rem}
.figures dd{margin:0;font:500 2rem/1.2 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.figures dd small{font:400 .95rem var(--sans);color:var(--muted)}
.figures .overdue dd,.figures .overdue dt{color:var(--late)}
.figures dd i{font-size:1.1rem;vertical-align:.25em}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;margin:0 0 1.2rem;padding:0}
nav a{display:inline-block;padding:.25rem 0}
.tools:not([hidden]){display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:0 0 1.2rem}
.tools [role=status]{color:var(--muted);font-size:.9rem}
input,button{font:inherit;color:inherit}
input{background:var(--paper);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .6rem;min-width:12rem;margin-left:.4rem}
.tools button{background:var(--wash);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .7rem;cursor:pointer}
th button{all:unset;cursor:pointer;box-sizing:border-box;min-height:1.5rem;border-bottom:1px dotted var(--edge)}
th button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
th[aria-sort] button{color:var(--ink)}
th[aria-sort=ascending] button::after{content:" ↑"}
th[aria-sort=descending] button::after{content:" ↓"}
.name small{display:block;font-weight:400;color:var(--muted)}
.name small.overdue{color:var(--late)}
#portfolio td,#portfolio tbody th{padding-top:.55rem;padding-bottom:.55rem}
#portfolio td{padding-left:.6rem;min-width:6.2rem;white-space:nowrap;font-variant-numeric:tabular-nums}
#portfolio thead th:not(.name){padding-left:.6rem}
#portfolio td.here{background:var(--wash);box-shadow:inset 0 2px 0 var(--done)}
#portfolio td .bar{display:block;width:100%;height:6px;margin:.15rem 0 .3rem;border-radius:3px}
#portfolio td small{margin-left:.35rem}
.badge{font:500 .8rem var(--sans);color:var(--muted);border:1px solid var(--edge);border-radius:1rem;padding:.05rem .5rem;margin-left:.2rem}
.more,.calm{color:var(--muted)}
.calm{font-size:1.05rem}
.z{color:var(--muted)}
.load{width:6px;height:1.1em;vertical-align:-.15em;margin-right:.35rem}
figure{margin:0 0 .6rem}
figcaption{color:var(--muted);font-size:.9rem}
.chart{display:block;width:100%;min-width:42rem;height:auto;font:12px var(--sans)}
.chart text{fill:var(--muted);font-variant-numeric:tabular-nums}
.chart .m{text-anchor:middle}.chart .n{text-anchor:end}
.chart .year,.chart .phase{font-weight:650;fill:var(--ink)}
.chart .now{fill:var(--late);font-weight:650}
.chart .name{font-weight:600;font-size:13px}
.chart .t-signed{fill:var(--done)}
.grid{stroke:var(--line);fill:none}
.today{stroke:var(--late);stroke-width:1.2;stroke-dasharray:2 3}
.l-planned{stroke:var(--muted);stroke-width:1.6;stroke-dasharray:5 4;fill:none}
.l-signed{stroke:var(--done);stroke-width:2.6;fill:none;stroke-linejoin:round}
.area{fill:var(--done);opacity:.09}
.dot{fill:var(--done)}
.span{fill:var(--bar)}
.chain{stroke:var(--link);stroke-width:1.8;fill:none;opacity:.8}
.f-none{fill:var(--bar)}.f-signed{fill:var(--done)}.f-waived{fill:var(--edge)}.f-overdue{fill:var(--late)}.f-open{fill:var(--edge)}.f-soon{fill:var(--soon)}
.tickmark{stroke:var(--paper);stroke-width:1.7;fill:none;stroke-linecap:round;stroke-linejoin:round}
.m-open{fill:var(--paper);stroke:var(--muted);stroke-width:1.5}
.m-soon{fill:var(--paper);stroke:var(--soon);stroke-width:1.8}
.m-waived{stroke:var(--muted);stroke-width:2.4}
.m-broken{fill:var(--paper);stroke:var(--late);stroke-width:1.8}
.g-open{fill:var(--ink)}.g-closed{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.g-bar{stroke:var(--ink);stroke-width:1.8}
.defs{position:absolute}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:0 0 1.2rem;font-size:.85rem;color:var(--muted)}
.legend svg{width:1.1rem;height:1.1rem;vertical-align:-.2rem}
.legend svg[viewBox^="0 0 24"]{width:1.5rem}
.customer{border-top:1px solid var(--line);padding:.4rem 0 .8rem;scroll-margin-top:1rem}
.customer:not([open]){content-visibility:auto;contain-intrinsic-size:auto 5.5rem}
.customer>summary h3{display:inline;font:600 1.15rem/1.4 var(--serif)}
.facts{display:block;color:var(--muted);font-size:.9rem;margin:.1rem 0 .6rem 1.15rem}
.facts .overdue{color:var(--late)}
.sections{columns:20rem;padding-left:1.6rem;margin:.4rem 0 1rem}
.sections li{break-inside:avoid;padding:.15rem 0}
.sections li small{white-space:nowrap;margin-left:.3rem}
footer{color:var(--muted);font-size:.85rem;border-top:1px solid var(--line);margin-top:4rem;padding-top:1rem}
@media (max-width:40rem){body{padding-top:1.4rem}.figures{gap:.4rem 1.6rem}.figures dd{font-size:1.6rem}.facts{margin-left:0}}
@media print{@page{size:A4;margin:14mm 14mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
body{max-width:none;padding:0;font-size:9.5pt}nav,.tools,.skip{display:none!important}h2{margin-top:1.6rem}h2,h3,summary{break-after:avoid}
.chart{min-width:0}.customer{break-inside:avoid;content-visibility:visible}.customer::details-content{content-visibility:visible}
footer{margin-top:1rem}.figures dd{font-size:1.4rem}summary::marker{content:""}summary{list-style:none}}
`;
