import { createHash } from 'node:crypto';

/** The one style of all pages; inline, so that a page needs nothing else. */
export const pageStyle = `
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#1d2733;background:#f3f5f7;-webkit-text-size-adjust:100%}
body{margin:0}
a{color:#14508c;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #1b66b3;outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;z-index:1}
.banner{background:#5a3500;color:#fff;padding:.65rem 1rem;text-align:center}
.banner strong{letter-spacing:.02em}
.banner span{display:block;font-size:.9rem}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 1rem}
h2{font-size:1.15rem;margin:0 0 .75rem}
.columns{display:grid;gap:1.25rem}
.columns .card{margin:0}
.card{background:#fff;border:1px solid #d5dbe1;border-radius:12px;padding:1.25rem;margin:0 0 1.25rem}
.price{font-size:2rem;font-weight:650;line-height:1.2;margin:.25rem 0}
.quiet{color:#4a5663;margin:.25rem 0}
.row{display:flex;justify-content:space-between;gap:1rem;border-top:1px solid #e3e8ec;padding-top:.75rem;margin-top:.75rem;font-weight:600}
fieldset{border:0;padding:0;margin:0 0 1.5rem;min-width:0}
legend{font-size:1.15rem;font-weight:650;padding:0;margin:0 0 .75rem}
.field{margin:0 0 .9rem}
.field label{display:block;font-weight:600;margin:0 0 .25rem}
input[type=text],select{width:100%;font:inherit;color:inherit;background:#fff;border:1px solid #66727f;border-radius:8px;padding:.6rem .7rem;min-height:2.75rem}
[aria-invalid=true]{border-color:#a4161a;border-width:2px}
.wrong{color:#a4161a;font-weight:600;margin:.25rem 0 0}
.pair{display:grid;gap:0 1rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;border:1px solid #8a95a1;border-radius:10px;padding:.7rem .85rem;margin:0 0 .5rem;cursor:pointer}
.choice:has(:checked){border-color:#14508c;box-shadow:inset 0 0 0 1px #14508c;background:#f0f6fc}
.choice input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;flex:none;accent-color:#14508c}
.choice b,.choice small{display:block}
.choice small{font-size:.9rem;color:#4a5663}
button,.button{display:inline-block;font:inherit;font-weight:650;border-radius:8px;padding:.65rem 1.1rem;min-height:2.75rem;cursor:pointer;text-align:center;text-decoration:none;border:1px solid #14508c;background:#14508c;color:#fff}
button:hover{background:#0e3f70}
.wide{width:100%}
.second{background:#fff;color:#14508c}
.second:hover{background:#f0f6fc}
.danger{background:#a4161a;border-color:#a4161a}
.danger:hover{background:#84090f}
.after{margin:1rem 0 0;text-align:center}
.alert{border:1px solid #a4161a;border-left-width:6px;border-radius:8px;background:#fdf1f1;padding:.75rem 1rem;margin:0 0 1.25rem;font-weight:600}
.note{border:1px solid #9a6a00;border-left-width:6px;border-radius:8px;background:#fff8e8;padding:.75rem 1rem;margin:.75rem 0}
.note p{margin:0 0 .6rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0 0}
.actions form{margin:0}
.head{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;justify-content:space-between}
.head h3{margin:0;font-size:1.05rem}
.state{border-radius:99px;padding:.1rem .7rem;font-size:.9rem;font-weight:600;background:#e2f1e6;color:#14532d}
.state.late{background:#fde8e8;color:#84090f}
.state.over{background:#e6eaee;color:#36414c}
.rows{list-style:none;margin:0;padding:0}
.rows li{display:flex;justify-content:space-between;gap:1rem;padding:.6rem 0;border-bottom:1px solid #e3e8ec}
.rows small{display:block;font-size:.9rem;color:#4a5663}
.sum{text-align:right}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.35rem 1rem;margin:0 0 1rem}
dt{color:#4a5663}
dd{margin:0}
@media (min-width:46rem){.columns{grid-template-columns:2fr 3fr;align-items:start}.pair{grid-template-columns:1fr 2fr}.pay-summary{position:sticky;top:1rem}}
`;

/** Allows exactly this style in a content security policy. */
export const pageStyleHash = `'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`;
