/** How charts look: lines and marks that differ in shape, not in colour alone. */
export const CHART_STYLE = `figure{margin:0 0 .6rem}
figcaption{color:var(--muted);font-size:.9rem}
figcaption p{margin:.3rem 0}
.chart{display:block;overflow:visible;font:12px var(--sans)}
.chart text{fill:var(--muted);font-variant-numeric:tabular-nums}
.chart .m{text-anchor:middle}.chart .n,.chart .e{text-anchor:end}.chart .b{text-anchor:start}
.chart .year,.chart .phase{font-weight:650;fill:var(--ink)}
.chart .now{fill:var(--late);font-weight:650}
.scaled{width:calc(100% - 3.4rem);margin:0 .6rem .4rem 2.8rem}
.timeline{width:calc(100% - 3.2rem);margin-left:2.6rem}
.timeline .phase{transform:translateX(-2.6rem)}
.timeline .title{display:none}
.chart .none{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
@media (min-width:60rem){.timeline{width:calc(100% - 17.4rem);margin-left:16.8rem}.timeline .phase{transform:translateX(-16.8rem)}.timeline .title{display:inline;transform:translateX(-14.4rem)}}
@media (max-width:44rem){.minor{display:none}}
.trend .chart{width:calc(100% - 3.4rem);margin-left:.3rem}
.trend figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;font-size:.8rem;font-variant-numeric:tabular-nums;margin-right:3rem}
.chart path,.legend path{vector-effect:non-scaling-stroke}
.grid{stroke:var(--line)}
.today{stroke:var(--late);stroke-width:1.2;stroke-dasharray:2 3}
.l-planned{stroke:var(--muted);stroke-width:1.6;stroke-dasharray:5 4;fill:none}
.l-scope{stroke:var(--edge);stroke-width:1.6;stroke-dasharray:1 3;stroke-linecap:round;fill:none}
.l-signed{stroke:var(--done);stroke-width:2.6;fill:none;stroke-linejoin:round}
.l-value{stroke:var(--muted);stroke-width:1.8;fill:none;stroke-linejoin:round}
.target{stroke:var(--edge);stroke-width:1.2;stroke-dasharray:4 3}
.area{fill:var(--done);opacity:.09}
.dot{fill:var(--done)}
.bead{fill:var(--muted)}
.off-target .dot{fill:var(--late)}.untargeted .dot,.undirected .dot{fill:var(--ink)}
.span{fill:var(--bar);stroke:var(--bar);stroke-width:14;stroke-linejoin:round}
.done{stroke:var(--done);stroke-width:10;stroke-linecap:round}
.legend .done{stroke-width:8}
.slip{stroke:var(--late);stroke-width:2;stroke-dasharray:3 3}
.chain{stroke:var(--link);stroke-width:1.8}
.gate{transform:translateX(-19px)}
.f-none{fill:var(--bar)}.f-signed{fill:var(--done)}.f-waived{fill:var(--edge)}.f-overdue{fill:var(--late)}.f-open{fill:var(--edge)}.f-soon{fill:var(--soon)}.f-ink{fill:var(--muted)}
.tickmark{stroke:var(--paper);stroke-width:1.7;fill:none;stroke-linecap:round;stroke-linejoin:round}
.m-open{fill:var(--paper);stroke:var(--muted);stroke-width:1.5}
.m-soon{fill:var(--paper);stroke:var(--soon);stroke-width:1.8}
.m-waived{stroke:var(--muted);stroke-width:2.4}
.m-broken{fill:var(--paper);stroke:var(--late);stroke-width:1.8}
.g-open{fill:var(--ink)}.g-closed{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.g-bar{stroke:var(--ink);stroke-width:1.8}
.defs{position:absolute}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:0 0 .8rem;font-size:.85rem;color:var(--muted)}
.legend svg{width:1.1rem;height:1.1rem;vertical-align:-.2rem}
.legend svg[viewBox^="0 0 24"]{width:1.5rem}`;
