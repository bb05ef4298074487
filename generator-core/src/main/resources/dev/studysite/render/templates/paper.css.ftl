@page { size: ${pageSize}; margin: ${top}mm ${side}mm; }
.sheet { margin: 0; padding: 0; font-family: "Studysite Own", "Studysite Sans", "Liberation Sans", Arial, Helvetica, sans-serif; font-size: ${size}pt; line-height: 1.2; color: #000; }
.sheet div, .sheet p, .sheet ul, .sheet li, .sheet pre, .sheet h1, .sheet h2, .sheet h3, .sheet h4, .sheet h5, .sheet h6 { margin: 0; padding: 0; }
.sheet .pg { width: ${width}mm; background: #fff; }
.sheet .pg + .pg { page-break-before: always; break-before: page; }
.sheet .hd { padding: 0 0 1.2mm 0; }
.sheet .hd h1, .sheet .hd .nt { font-size: 10.5pt; line-height: 1.2; font-weight: bold; border-bottom: 0.75pt solid #000; padding: 0 0 0.6mm 0; }
.sheet .cs { position: relative; height: ${columnHeight}; }
.sheet .c { position: absolute; top: 0; width: ${columnWidth}mm; }
<#list lefts as left>
.sheet .c${left?counter} { left: ${left}mm; }
</#list>
.sheet .ft { position: relative; height: 4mm; }
.sheet .fl, .sheet .fr { position: absolute; top: 0.8mm; font-size: 7pt; line-height: 3.2mm; white-space: nowrap; }
.sheet .fl { left: 0; }
.sheet .fr { right: 0; }
.sheet .x { padding: 0 0 0.9mm 0; }
.sheet .b { border: 0.75pt solid #555; }
.sheet .t, .sheet .h { font-style: normal; letter-spacing: 0; }
.sheet .t { font-size: 1.08em; font-weight: bold; line-height: 1.15; background: #e8e8e8; color: #000; padding: 0.14em 0.4em; border-bottom: 0.75pt solid #555; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.sheet .bare { border: 0; border-bottom: 1.5pt solid #000; }
.sheet .bare .t { font-size: 1.25em; background: none; border: 0; padding: 0.3em 0 0.1em 0; }
.sheet .opens { border-top: 2.25pt solid #000; }
.sheet .a { padding: 0.14em 0.4em 0.2em 0.4em; }
.sheet .a p { padding: 0.06em 0; }
.sheet ul + p, .sheet pre + p, .sheet table + p { padding-top: 0.3em; }
.sheet .a .r { font-size: ${remarkSize}pt; line-height: 1.15; }
.sheet .a .e { padding-top: 0.35em; }
.sheet .h { font-size: 1em; font-weight: bold; padding: 0.25em 0 0.05em 0; }
.sheet ul { list-style: disc outside; padding: 0 0 0 1.1em; }
.sheet ul ul { list-style-type: circle; }
.sheet .n { list-style: none; }
.sheet .i { padding: 0.04em 0; }
.sheet pre, .sheet code { margin: 0; padding: 0; border: 0; background: none; color: #000; line-height: 1.2; font-family: "Studysite Mono", "Liberation Mono", "Courier New", monospace; font-size: ${codeSize}pt; }
.sheet pre { overflow: visible; white-space: pre-wrap; border-left: 1.5pt solid #999; }
.sheet .k { display: block; padding: 0 0 0 1.6em; text-indent: -1.1em; }
.sheet table { border-collapse: collapse; width: 100%; }
.sheet td, .sheet th { border: 0.75pt solid #777; padding: 0.1em 0.3em; vertical-align: top; text-align: left; }
.sheet th { font-weight: bold; }
.sheet .s { font-size: ${markSize}pt; font-style: normal; font-weight: normal; padding-left: 0.1em; }
.sheet a { color: #000; text-decoration: none; }
.sheet p, .sheet .i, .sheet .t, .sheet .h, .sheet .k, .sheet td, .sheet th { word-wrap: break-word; overflow-wrap: anywhere; }
@media screen, print { .sheet { font-kerning: none; font-variant-ligatures: none; -webkit-text-size-adjust: none; text-size-adjust: none; } }
@media print {
@page { @bottom-right { content: ""; } }
.shell, main { margin: 0; padding: 0; max-width: none; }
}
