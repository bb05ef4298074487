@page { size: ${pageSize}; margin: 0; }
body { margin: 0; font-family: "Studysite Own", "Liberation Sans", Arial, sans-serif; line-height: 1.25; color: #000; }
p { margin: 0; padding: 0.1em 0; word-wrap: break-word; }
.pg { position: relative; width: ${paperWidth}mm; height: ${paperHeight}mm; }
.pg + .pg { page-break-before: always; }
.c { position: absolute; width: ${width}mm; height: ${height}mm; }
.c .w { position: absolute; left: ${margin}mm; }
.w { width: ${textWidth}mm; text-align: center; font-weight: normal; }
.q { font-weight: bold; }
.f { position: absolute; left: ${margin}mm; bottom: 4mm; font-size: 7pt; line-height: 1.2; }
.m { position: absolute; }
