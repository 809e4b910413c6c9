/** How the charts of surveys look, where a report has any. */
export const SURVEY_STYLE = `
.sv-stripe{stroke:var(--late);stroke-width:3}
.sv-line{stroke:var(--muted);stroke-width:1}
.sv-positive{fill:var(--done);opacity:.45}
.sv-positive.sv-end{opacity:.8}
.sv-negative:not(.sv-end){opacity:.55}
.sv-edge{fill:none;stroke:var(--edge);stroke-width:.8}
.sv-middle{stroke:var(--ink);stroke-width:1.4}
.chart .sv-label{fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.survey .name{fill:var(--ink)}
@media (min-width:60rem){.survey{width:calc(100% - 14rem);margin-left:14rem}.survey .name{transform:translate(-14rem,20px)}}
.figure{min-width:7.5rem}.spread{min-width:13rem;font-size:.85rem}
.interval{white-space:nowrap}
.survey-facts{margin:.2rem 0 .8rem}
@media print{#surveys thead th{white-space:normal}#surveys td,#surveys th{padding-right:.5rem}.figure{min-width:6rem}}
`;
