// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/pagestyle.h"

namespace parvis::hub
{

const char *const pageStyle =
    R"(:root{--paper:#fbf7f1;--card:#fff;--cool:#e6eef3;--ink:#1b2230;--soft:#3f4654;--line:#e3d9cc;--edge:#857764;
--main:#123f5e;--mainink:#fff;--good:#1a5135;--goodground:#e6f1ea;--warn:#664600;--warnground:#fff1cf;--bad:#8a1717;
--badground:#fbe9e7;--focus:#1b2230}
@media(prefers-color-scheme:dark){:root{--paper:#14181f;--card:#1e2430;--cool:#22303d;--ink:#f2efe9;--soft:#cfccc5;
--line:#3a4250;--edge:#98a0ab;--main:#9fd0f0;--mainink:#0b1a26;--good:#a7e0bd;--goodground:#173226;--warn:#ffd98a;
--warnground:#3a2e0c;--bad:#ffb4a9;--badground:#44181a;--focus:#ffc75a}}
*{box-sizing:border-box}
body{font:1.125rem/1.5 system-ui,sans-serif;background:var(--paper);color:var(--ink);margin:0;overflow-wrap:break-word}
main{max-width:38rem;margin:0 auto;padding:1rem 1rem 2rem}
h1{font-size:1.6rem;line-height:1.25;margin:.75rem 0;color:var(--main)}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--main)}
hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0}
button,a.act{font:inherit;font-weight:600;display:inline-block;min-height:3rem;padding:.65rem 1.25rem;margin:.5rem 0;
border:2px solid var(--main);border-radius:.6rem;background:var(--main);color:var(--mainink);text-decoration:none;
text-align:center;cursor:pointer}
a.act,button.quiet{background:transparent;color:var(--main)}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:.3rem}
input[type=text],input:not([type]),textarea,select{font:inherit;width:100%;padding:.6rem;border:2px solid var(--edge);
border-radius:.4rem;background:var(--card);color:var(--ink)}
input:not([type]){max-width:20rem}
input[type=radio],input[type=checkbox]{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:var(--main)}
small,.soft{color:var(--soft);font-size:1rem}
td,th{text-align:start;padding:.25rem .75rem .25rem 0}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0;font-weight:600}
ul.plain{list-style:none;margin:.5rem 0;padding:0}
.town{margin:0;color:var(--soft);font-weight:600}
.number{display:block;font-size:clamp(3rem,20vw,5rem);line-height:1.1;letter-spacing:.05em}
.small{display:block;font-size:1.125rem;color:var(--soft);font-weight:600}
.state{border-radius:.9rem;padding:1rem;background:var(--cool);margin:1rem 0}
.state.called{background:var(--goodground);color:var(--good);border:3px solid var(--good)}
.state.missed{background:var(--warnground);color:var(--warn);border:3px solid var(--warn)}
.headline{font-size:1.35rem;line-height:1.3;font-weight:700;margin:0}
.called .headline{font-size:1.8rem}
.wait{font-size:1.25rem;font-weight:600}
.card{border:1px solid var(--line);border-radius:.7rem;background:var(--card);padding:.75rem 1rem;margin:.6rem 0}
.card p{margin:.15rem 0}
.tag{font-size:1rem;font-weight:700;color:var(--soft)}
.alert{border-inline-start:.4rem solid var(--bad)}
.alert .tag{color:var(--bad)}
.closure{border-inline-start:.4rem solid var(--warn)}
.closure .tag{color:var(--warn)}
.fault{background:var(--badground);color:var(--bad);border-radius:.6rem;padding:.75rem 1rem;font-weight:600}
.done{background:var(--goodground);color:var(--good);border-radius:.6rem;padding:.75rem 1rem;font-weight:600}
label.pick{display:flex;gap:.75rem;align-items:center;min-height:3rem;padding:.6rem .8rem;margin:.4rem 0;
border:2px solid var(--edge);border-radius:.6rem;background:var(--card);cursor:pointer}
label.pick>span{min-width:0}
label.pick small{display:block}
.face{width:2rem;height:2rem;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
legend h2{margin:0 0 .5rem}
summary{min-height:3rem;padding:.6rem 0;font-weight:600;color:var(--main);cursor:pointer}
nav.langs{display:flex;flex-wrap:wrap;gap:0 1.25rem;border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem}
nav.langs a,nav.langs span{display:inline-block;padding:.5rem 0}
nav.langs span{font-weight:700}
code{font:inherit;font-weight:700;unicode-bidi:isolate;display:inline-block;max-width:100%;direction:ltr}
[dir=rtl] .number{text-align:right}
h1 label,legend h1{display:block}
legend h1{margin:.75rem 0}
.part{margin:.9rem 0}
.part label{display:block;font-weight:600;margin-bottom:.25rem}
.parts{display:flex;flex-wrap:wrap;gap:0 1rem}
.parts .part{flex:1 1 4.5rem;margin:.5rem 0}
[aria-invalid=true]{border-color:var(--bad)!important}
.fault p{margin:0}
.go{display:flex;flex-wrap:wrap;gap:0 .75rem;margin-top:1rem}
.number.code{font-size:clamp(2rem,12vw,3.5rem);font-weight:700}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:1.5rem}
.ways a{padding:.5rem 0}
dl.answers{margin:0}
dl.answers>div{border-bottom:1px solid var(--line);padding:.6rem 0}
dl.answers dt{color:var(--soft)}
dl.answers dd{margin:.1rem 0;font-weight:600;white-space:pre-line}
dl.answers .gap{color:var(--warn)}
.days a.act{display:block;text-align:start}
.times{display:flex;flex-wrap:wrap;gap:0 .75rem}
h3{font-size:1.1rem;margin:.25rem 0}
a[href^="tel:"]{white-space:nowrap}
.card h2{margin-top:.25rem}
[hidden]{display:none}
)";

const char *const liveScript =
    R"((function(){var live=document.getElementById("live"),lost=document.getElementById("lost"),tag="",busy=false;
function look(){if(busy||document.hidden)return;busy=true;
fetch(location.href,{cache:"no-store",credentials:"omit",headers:tag?{"If-None-Match":tag}:{}}).then(function(reply){
if(reply.status===429||reply.status>499)throw 0;lost.hidden=true;if(reply.status===304)return;
tag=reply.headers.get("ETag")||"";return reply.text().then(function(text){
var page=new DOMParser().parseFromString(text,"text/html"),next=page.getElementById("live");
if(!next)throw 0;if(next.dataset.turn!==live.dataset.turn){location.reload();return}
if(next.innerHTML!==live.innerHTML)live.innerHTML=next.innerHTML;document.title=page.title})
}).catch(function(){lost.hidden=false}).then(function(){busy=false})}
setInterval(look,5000);document.addEventListener("visibilitychange",look)})();)";

} // namespace parvis::hub
