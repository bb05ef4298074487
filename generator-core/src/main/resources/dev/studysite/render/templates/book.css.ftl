@page { size: ${paper}; margin: 18mm 18mm 20mm 18mm;
@bottom-left { content: "${title}"; font-family: "Studysite Own", "Liberation Sans"; font-size: 8pt; color: #333; width: 75%; }
@bottom-right { content: "page " counter(page) " of " counter(pages); font-family: "Studysite Own", "Liberation Sans"; font-size: 8pt; color: #333; width: 25%; } }
@page :left { margin-right: 24mm; margin-left: 14mm; }
@page :right { margin-left: 24mm; margin-right: 14mm; }
@page :first { @bottom-left { content: ""; } @bottom-right { content: ""; } }
body { margin: 0; font-family: "Studysite Own", "Liberation Sans", Arial, sans-serif; font-size: 10pt; line-height: 1.35; color: #000; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, dt, pre, table { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; page-break-after: avoid; }
p { padding: 0 0 1.5mm 0; orphans: 2; widows: 2; }
.cover h1 { font-size: 26pt; padding: 70mm 0 4mm 0; }
.cover .subtitle { font-size: 14pt; }
.cover .date { padding-top: 4mm; }
.toc, .chapter { page-break-before: always; }
h2 { font-size: 17pt; padding: 0 0 4mm 0; }
h3 { font-size: 13pt; padding: 4mm 0 1.5mm 0; }
h4 { font-size: 11.5pt; padding: 3mm 0 1.2mm 0; }
h5, h6 { font-size: 10pt; padding: 2mm 0 1mm 0; }
.toc ol { list-style: none; padding: 0 0 0 6mm; }
.toc h2 + ol { padding: 0; }
.toc li { padding: 0.4mm 0; }
.toc h2 + ol > li > a { font-weight: bold; }
a { color: #000; text-decoration: none; }
.toc a:after { content: leader(dotted) target-counter(attr(href), page); }
.ref:after { content: " (p. " target-counter(attr(href), page) ")"; }
.slips .ref:after { content: ", p. " target-counter(attr(href), page); }
.refs { font-size: 8pt; line-height: 1.3; color: #333; padding-bottom: 0.8mm; }
ul { padding: 0 0 1.5mm 5mm; list-style: disc outside; }
ol { padding: 0 0 1.5mm 6mm; }
ol[type="a"] { list-style-type: lower-alpha; }
ol[type="A"] { list-style-type: upper-alpha; }
ol[type="i"] { list-style-type: lower-roman; }
ol[type="I"] { list-style-type: upper-roman; }
li p { padding: 0; }
li ul, li ol { padding-bottom: 0; }
dl { padding: 0 0 1.5mm 0; }
dl div { padding: 0 0 1mm 4mm; text-indent: -4mm; }
dt { display: inline; font-weight: bold; }
dd { display: inline; }
dfn { font-style: normal; font-weight: bold; }
ins { text-decoration: none; }
pre { border-left: 1.5pt solid #999; padding: 0 0 0 2mm; margin: 0 0 1.5mm 0; }
pre, code { font-family: "Liberation Mono", "Courier New", monospace; font-size: 8.4pt; white-space: pre-wrap; }
code { white-space: normal; }
pre code { white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2mm 0; }
td, th { border: 0.75pt solid #777; padding: 0.6mm 1.2mm; vertical-align: top; text-align: left; }
tr { page-break-inside: avoid; }
thead { display: table-row-group; }
.slips { font-size: 8.5pt; }
.entry { padding: 0 0 2.2mm 0; }
.entry .name { padding: 0 0 0.5mm 0; page-break-after: avoid; }
.entry p { padding: 0 0 0.7mm 0; }
.said { padding-left: 2.5mm; border-left: 2pt double #777; }
p, li, td, th, dd, dt, h2, h3, h4, h5, h6, pre span { word-wrap: break-word; }
