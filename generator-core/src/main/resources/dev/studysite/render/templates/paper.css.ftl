@page { size: ${pageSize}; margin: ${top}mm ${side}mm; }
.paper { margin: 0; padding: 0; font-family: "Liberation Sans", Arial, Helvetica, sans-serif; font-size: ${size}pt; line-height: 1.2; color: #000; }
.paper div, .paper p, .paper ul, .paper li, .paper pre, .paper h1, .paper h2, .paper h3, .paper h4, .paper h5, .paper h6 { margin: 0; padding: 0; }
.paper .pg { width: ${width}mm; background: #fff; }
.paper .pg + .pg { page-break-before: always; break-before: page; }
.paper .hd { padding: 0 0 1.2mm 0; }
.paper .hd h1, .paper .hd .nt { font-size: 10.5pt; line-height: 1.2; font-weight: bold; border-bottom: 0.75pt solid #000; padding: 0 0 0.6mm 0; }
.paper .cs { position: relative; height: ${columnHeight}; }
.paper .c { position: absolute; top: 0; width: ${columnWidth}mm; }
<#list lefts as left>
.paper .c${left?counter} { left: ${left}mm; }
</#list>
.paper .ft { position: relative; height: 4mm; }
.paper .fl, .paper .fr { position: absolute; top: 0.8mm; font-size: 7pt; line-height: 3.2mm; white-space: nowrap; }
.paper .fl { left: 0; }
.paper .fr { right: 0; }
.paper .x { padding: 0 0 1.1mm 0; }
.paper .b { border: 0.6pt solid #555; }
.paper .t { font-size: 1.08em; font-weight: bold; line-height: 1.15; background: #e8e8e8; color: #000; padding: 0.22em 0.45em; border-bottom: 0.5pt solid #555; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.paper .bare { border: 0; border-bottom: 1.2pt solid #000; }
.paper .bare .t { font-size: 1.25em; background: none; border: 0; padding: 0.3em 0 0.1em 0; }
.paper .opens { border-top: 1.8pt solid #000; }
.paper .a { padding: 0.2em 0.45em 0.25em 0.45em; }
.paper .a p { padding: 0.08em 0; }
.paper ul + p, .paper pre + p, .paper table + p { padding-top: 0.3em; }
.paper .h { font-size: 1em; font-weight: bold; padding: 0.25em 0 0.05em 0; }
.paper ul { list-style: disc outside; padding: 0 0 0 0.95em; }
.paper ul ul { list-style-type: circle; }
.paper .n { list-style: none; }
.paper .i { padding: 0.04em 0; }
.paper pre, .paper code { font-family: "Liberation Mono", "Courier New", monospace; font-size: ${codeSize}pt; }
.paper pre { white-space: pre-wrap; border-left: 1.5pt solid #999; }
.paper .k { display: block; padding: 0 0 0 1.6em; text-indent: -1.1em; }
.paper table { border-collapse: collapse; width: 100%; }
.paper td, .paper th { border: 0.5pt solid #777; padding: 0.1em 0.3em; vertical-align: top; text-align: left; }
.paper th { font-weight: bold; }
.paper a { color: #000; text-decoration: none; }
.paper p, .paper .i, .paper .t, .paper .h, .paper .k, .paper td, .paper th { word-wrap: break-word; overflow-wrap: anywhere; }
@media screen {
.paper { overflow-x: auto; padding: 0.5rem 0; }
.paper .pg { margin: 0 auto 1.5rem auto; padding: ${top}mm ${side}mm; border: 1px solid #888; box-sizing: content-box; }
}
@media screen and (max-width: ${narrow}mm) {
.paper { font-size: 1rem; }
.paper .pg { width: auto; margin: 0; padding: 0.5rem; border: 0; }
.paper .cs { height: auto; }
.paper .c { position: static; width: auto; }
.paper pre, .paper code { font-size: 0.85rem; }
}
@media print {
.shell, main { margin: 0; padding: 0; max-width: none; }
}
