// The style sheet inside an exported HTML file: readable on screen in light and dark, and on paper; it fetches nothing.

export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--soft:#6a665e;--line:#dcd8cf;--accent:#1f5f8b;
--sans:"IBM Plex Sans Arabic","IBM Plex Sans Hebrew","IBM Plex Sans","Noto Sans Arabic","Noto Sans Hebrew","Segoe UI","Geeza Pro","Arial Hebrew","DejaVu Sans",Tahoma,Arial,sans-serif;
--text:"Noto Naskh Arabic","Noto Serif Hebrew","Noto Serif",Amiri,"Geeza Pro","Traditional Arabic","Frank Ruehl CLM",David,"DejaVu Sans",Georgia,"Times New Roman",serif}
@media (prefers-color-scheme:dark){:root{--paper:#191a1c;--ink:#e8e5df;--soft:#a29d93;--line:#3a3b3e;--accent:#8fc1e6}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:52rem;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans)}
a{color:var(--accent)}a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1{font-size:1.6rem;line-height:1.35;margin:0 0 .75rem}h2{font-size:1.2rem;line-height:1.5;margin:0 0 .25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem;margin:0}dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
nav{margin:2rem 0;padding:1rem 0;border-block:1px solid var(--line)}nav ol{margin:.25rem 0 .75rem;padding-inline-start:2.5rem}
summary{cursor:pointer;padding:.15rem 0}.count{color:var(--soft)}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin-inline-end:.4em;background:var(--tag);print-color-adjust:exact;-webkit-print-color-adjust:exact}
article{padding:1.5rem 0;border-block-end:1px solid var(--line)}
.byline,.link,.evidence{color:var(--soft);margin:.15rem 0;overflow-wrap:anywhere}
blockquote,.body,.note{font-family:var(--text);font-size:1.15rem;line-height:1.8;white-space:pre-wrap;overflow-wrap:anywhere}
blockquote{margin:.9rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
blockquote .context{color:var(--soft)}
mark{color:inherit;background:none;padding:0 .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tags{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem .9rem;margin:.5rem 0;padding:0}.tags a{color:inherit}
.note{margin:.5rem 0;padding:.5rem .9rem;border:1px solid var(--line);border-radius:4px;font-size:1rem}
.evidence{font-size:.75rem}.evidence code{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace}
.control::before{content:"⟦" attr(data-control) "⟧";font:.7em var(--sans);color:#b3261e;unicode-bidi:isolate}
@media print{@page{margin:18mm 16mm}:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000}body{max-width:none;padding:0;font-size:10.5pt}
nav{break-after:page}article.excerpt{break-inside:avoid-page}article.whole+article.whole{break-before:page}h2,.byline{break-after:avoid}blockquote,.body{orphans:3;widows:3}
.back{display:none}details:not([open])::details-content{content-visibility:visible}.link a{text-decoration:none}}
`.trim();
