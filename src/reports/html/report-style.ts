import { BASE_STYLE } from './base-style.js';
import { CHART_STYLE } from './chart-style.js';

/**
 * How the report looks: quiet, dense where there is data, large where a number counts. On paper, what is closed and only
 * names what could be opened is left out.
 */
export const REPORT_STYLE = `${BASE_STYLE}
body{max-width:78rem;margin:0 auto;padding:clamp(1.4rem,1rem + 2vw,3rem) clamp(1rem,4vw,3rem) 4rem}
header{border-bottom:1px solid var(--line);margin-bottom:1rem}
h1{font:600 clamp(1.7rem,1.2rem + 2vw,2.6rem)/1.15 var(--serif);letter-spacing:-.012em;margin:0;text-wrap:balance}
.day{color:var(--muted);margin:.35rem 0 1.6rem}
h2{font:600 1.5rem/1.25 var(--serif);margin:3.2rem 0 1rem;letter-spacing:-.005em}
h3{font-size:1rem;font-weight:650;margin:1.9rem 0 .5rem}
summary>h3{display:inline-block;margin:.9rem 0 .3rem}
h4{font-size:.95rem;font-weight:600;margin:1.4rem 0 .4rem}
h3.big{font:600 1.2rem/1.35 var(--serif)}
h3.overdue,h3.broken,h3.due-soon{color:var(--ink)}
h3.overdue i,h3.broken i{color:var(--late)}
h3.due-soon i{color:var(--soon)}
section,.customer{scroll-margin-top:1rem}
.lead{margin:0 0 1rem;max-width:60rem}
.figures{display:flex;flex-wrap:wrap;gap:.6rem 2.4rem;margin:0 0 1.6rem}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--muted);font-size:.85rem}
.figures dd{margin:0;font:500 2rem/1.2 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.figures dd small{font:400 .95rem var(--sans);color:var(--muted)}
.figures .overdue dd,.figures .overdue dt{color:var(--late)}
.figures dd i{font-size:1.1rem;vertical-align:.25em}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;list-style:none;margin:0 0 1.2rem;padding:0}
nav a{padding:.2rem 0}
.tools:not([hidden]){display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:0 0 1.2rem}
.tools [role=status]{color:var(--muted);font-size:.9rem}
input,button{font:inherit;color:inherit}
input{background:var(--paper);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .6rem;width:14rem;max-width:60vw;margin-left:.4rem}
.tools button{background:var(--wash);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .7rem;cursor:pointer}
.stacked{table-layout:fixed}#portfolio .stacked{table-layout:auto}
th.when{width:7.6rem}th.whose{width:25%}th.who{width:9rem}th.why{width:21%}
#complaints td.why,#suggestions td.why{color:inherit}
thead th::first-letter,.more::first-letter{text-transform:uppercase}
th button{all:unset;cursor:pointer;box-sizing:border-box;min-height:1.5rem;border-bottom:1px dotted var(--edge)}
th button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
th[aria-sort] button{color:var(--ink)}
th[aria-sort=ascending] button::after{content:" ↑"}
th[aria-sort=descending] button::after{content:" ↓"}
.name small{display:block;font-weight:400;color:var(--muted)}
.name small.overdue{color:var(--late);white-space:nowrap}
#portfolio td,#portfolio tbody th{padding-top:.6rem;padding-bottom:.6rem}
#portfolio td{padding-left:.6rem;white-space:nowrap;font-variant-numeric:tabular-nums}
#portfolio thead th:not(.name){padding-left:.6rem}
#portfolio td.here{background:var(--wash);box-shadow:inset 0 2px 0 var(--done)}
#portfolio .bar{margin:.15rem 0 .3rem}
#portfolio td small{margin-left:.35rem}
.bar{display:block;width:100%;height:6px;margin:.3rem 0 .15rem;border-radius:3px}
.bar rect{height:8px}
.bar .thin{y:3px;height:2px;fill:var(--muted)}
#portfolio .bar{background:var(--bar)}
.badge{font:500 .8rem var(--sans);font-variant-numeric:tabular-nums;color:var(--muted);border:1px solid var(--edge);border-radius:1rem;padding:.05rem .5rem;margin-left:.2rem}
.more,.calm,.why,.why small{color:var(--muted)}
.more{font-size:.9rem;margin:.4rem 0}
.calm{font-size:1.05rem}
.z{color:var(--muted)}
.week{white-space:nowrap;padding-left:.5rem}
.load{width:6px;height:1.1em;vertical-align:-.15em;margin-right:.35rem}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 3rem}
.beside tbody th,.narrow tbody th{font-weight:400}.beside tbody th{width:45%}
.narrow{max-width:30rem}.narrow tbody th{width:75%}
.note{border-left:3px solid var(--edge);padding:.1rem 0 .1rem 1rem;margin:1.6rem 0;max-width:48rem;color:var(--muted);font-size:.92rem}
.note h3{color:var(--ink);margin:0}
.note p,.note ul{margin:.4rem 0}
.note ul{padding-left:1.1rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.8rem 2.4rem;list-style:none;margin:.4rem 0 0;padding:0}
.card{border-top:1px solid var(--line);padding-top:.7rem;break-inside:avoid;min-width:0}
.card h4{margin:0}
.value{font:500 1.8rem/1.3 var(--serif);font-variant-numeric:lining-nums tabular-nums;margin:.1rem 0 0}
.verdict{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:.9rem;margin:0 0 .5rem}
.card dl{margin:.5rem 0;font-size:.85rem}
.card dl div{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem}
.card dt{color:var(--muted)}
.card dd{margin:0}
.card details{font-size:.92rem}
.steps td:nth-child(3){white-space:nowrap;font-variant-numeric:tabular-nums}
.customer{border-top:1px solid var(--line);padding:.5rem 0 .9rem}
.customer:not([open]){content-visibility:auto;contain-intrinsic-size:auto 4rem}
.customer>summary h3{display:inline;font:600 1.15rem/1.4 var(--serif)}
.facts{display:block;color:var(--muted);font-size:.9rem;margin:.1rem 0 .5rem 1.15rem}
.facts .overdue{color:var(--late)}
.sections{columns:20rem;padding-left:1.6rem;margin:.4rem 0 1rem}
.sections li{break-inside:avoid;padding:.15rem 0}
.sections li small{white-space:nowrap;margin-left:.3rem}
footer{color:var(--muted);font-size:.85rem;border-top:1px solid var(--line);margin-top:4rem;padding-top:1rem}
${CHART_STYLE}
@media (max-width:44rem){.figures{gap:.5rem 1.6rem}.figures dd{font-size:1.6rem}.facts{margin-left:0}
.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stacked thead button{visibility:hidden}
.stacked tr{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.05rem 1rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.stacked td,.stacked tbody th{border:0;padding:0}
.what{order:1;flex:1 1 55%;font-size:.98rem}.why{order:2}.whose{order:3;flex:1 1 55%}.when{order:4}.who{order:5;flex:1 1 100%;color:var(--muted)}
.what small{display:block}.why br{display:none}.why small{margin-left:.3rem}
#portfolio .stacked{border-bottom:0}
#portfolio .name{flex:1 0 100%;padding-bottom:.35rem}#portfolio .name small{display:inline;margin-left:.6rem}
#portfolio td{flex:1 1 0;min-width:2.6rem;padding:.2rem .25rem .3rem;font-size:.85rem}#portfolio td::before{display:block;color:var(--muted);font-size:.75rem;content:attr(data-p)}
#portfolio td small{display:block;margin:0}}
@media print{@page{size:A4;margin:14mm 14mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
body{max-width:none;padding:0;font-size:9.5pt}nav,.tools,.skip{display:none!important}h2{margin-top:1.6rem}h2,h3,h4,summary{break-after:avoid}
.customer{break-inside:avoid;content-visibility:visible}.customer::details-content{content-visibility:visible}
figure+details:not([open]),.card details:not([open]),.steps:not([open]){display:none}
footer{margin-top:1rem}.figures dd{font-size:1.4rem}summary::marker{content:""}summary{list-style:none}}
`;
