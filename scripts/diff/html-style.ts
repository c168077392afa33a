/** Colours tell apart in print and for the colour-blind by their marks, in light and dark. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#c9ced6;--soft:#f3f5f8;--old:#8e1b1b;--new:#0b5c2e;--dim:#50565f}
@media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#16181c;--line:#3c424c;--soft:#20242a;--old:#ff9c9c;--new:#7fdca4;--dim:#a9b1bc}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:1500px;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;display:inline;margin:0}
details{border:1px solid var(--line);border-radius:6px;margin:0 0 1rem;padding:.6rem .8rem}
summary{cursor:pointer}
.count{background:var(--soft);border-radius:1em;padding:0 .6em}
.relation,.path{color:var(--dim);margin:.2rem 0}
.before{color:var(--old);margin:.1rem 0}.after{color:var(--new);margin:.1rem 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:.5rem}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:var(--soft);white-space:nowrap;overflow-wrap:normal}
td{white-space:pre-line}
blockquote{margin:.3rem 0 0;padding-left:.6rem;border-left:3px solid var(--line);color:var(--dim)}
.mark{font-weight:600;white-space:nowrap}
.added .mark{color:var(--new)}.removed .mark{color:var(--old)}
del{color:var(--old)}ins{color:var(--new);text-decoration:none;font-weight:600}
table.fields{width:auto}.number{text-align:right}
section{margin-top:1.5rem}
`;
