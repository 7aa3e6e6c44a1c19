/** One style sheet for all pages of the sandbox: plain, readable at 320 px, dark where asked. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #17324d; --paper: #fff; --soft: #f0f4f8; --line: #5a768a;
  --main: #0059b3; --on-main: #fff; --bar: #17324d; --warn: #fff3d6; --bad: #a3182c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf4; --paper: #111b26; --soft: #1c2a39;
  --line: #8fa6ba; --main: #8cc4ff; --on-main: #0b1620; --bar: #0b1620; --warn: #3a2f12; --bad: #ff9aa5; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.5 "Titillium Web", "Segoe UI", system-ui, sans-serif; }
.demo { margin: 0; padding: .5rem 1rem; background: var(--warn); border-bottom: 1px solid var(--line); }
header { display: flex; gap: .5rem 1rem; align-items: center;
  justify-content: space-between; padding: .75rem 1rem; background: var(--bar); color: #fff; }
header p { margin: 0; min-width: 0; overflow-wrap: anywhere; font-weight: 600; font-size: 1.125rem; }
header small { display: block; font-weight: 400; }
main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; }
a { color: var(--main); }
p > a:only-child, li > a { display: inline-block; min-height: 1.75rem; padding: .125rem 0; }
header a, header button { color: #fff; }
footer { border-top: 1px solid var(--line); font-size: .9375rem; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
label small { display: block; font-weight: 400; }
input { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
button, .button { display: inline-block; min-height: 2.75rem; margin: 1.25rem .5rem 0 0;
  padding: .55rem 1.25rem; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
  color: var(--on-main); background: var(--main); border: 2px solid var(--main); border-radius: 4px; }
.second { color: var(--main); background: transparent; }
header form button, header .button, header button { flex: none; margin: 0; color: #fff; background: transparent; border-color: #fff; }
:focus-visible { outline: 3px solid #ff9900; outline-offset: 2px; }
.box { margin: 1rem 0; padding: .75rem 1rem; background: var(--soft); border-left: 4px solid var(--main); }
.bad { border-color: var(--bad); }
.paper { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
code { overflow-wrap: anywhere; font-size: 1em; }
ul.plain { list-style: none; padding: 0; }
ul.plain > li { border-top: 1px solid var(--line); padding: .6rem 0; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .15rem .75rem; margin: .5rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
details { margin: 1.5rem 0; }
summary { min-height: 1.75rem; cursor: pointer; font-weight: 600; }
@media (max-width: 26rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; }
  main button, main .button { margin-right: 0; width: 100%; text-align: center; } .paper { padding: 1rem .75rem; } }
@media (forced-colors: active) { button, .button { border-color: ButtonText; } }
`;
