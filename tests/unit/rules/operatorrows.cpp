// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorrows.h"

namespace
{

const char *const valuesAndControl = R"rows(
# what is no rule stands for itself
null @ {} @ null
false @ {} @ false
0 @ {} @ 0
-2.5 @ {} @ -2.5
"" @ {} @ ""
"mairie" @ {} @ "mairie"
[] @ {} @ []
{} @ {} @ {}
[1,"a",[null]] @ {} @ [1,"a",[null]]
[{"var":"a"},{"+":[1,1]}] @ {"a":7} @ [7,2]
[[{"var":"a"}],[]] @ {"a":"x"} @ [["x"],[]]
[{"var":"none"}] @ {} @ [null]
{"preserve":{"var":"a"}} @ {"a":1} @ {"var":"a"}
{"preserve":[1,{"a":1,"b":2}]} @ {} @ [1,{"a":1,"b":2}]
{"preserve":null} @ {} @ null
{"log":"seen"} @ {} @ "seen"
{"log":[{"var":"a"}]} @ {"a":5} @ 5
{"log":[]} @ {} @ null

# if and ?:
{"if":[]} @ {} @ null
{"if":[5]} @ {} @ 5
{"if":[{"var":"adult"},"id","consent"]} @ {"adult":true} @ "id"
{"if":[{"var":"adult"},"id","consent"]} @ {"adult":false} @ "consent"
{"if":[{"var":"adult"},"id","consent"]} @ {} @ "consent"
{"if":[false,1]} @ {} @ null
{"if":[false,1,false,2]} @ {} @ null
{"if":[false,1,true,2,3]} @ {} @ 2
{"if":[false,1,0,2,"",3,[],4,null,5,6]} @ {} @ 6
{"if":["0",1,2]} @ {} @ 1
{"if":[[0],1,2]} @ {} @ 1
{"if":[{},1,2]} @ {} @ 1
{"if":[true,1,{"throw":"no"}]} @ {} @ 1
{"if":[false,{"throw":"no"},2]} @ {} @ 2
{"if":[{"throw":"yes"},1,2]} @ {} @ !yes
{"if":[{"if":[true,false,true]},1,2]} @ {} @ 2
{"if":true} @ {} @ !Invalid Arguments
{"if":{"var":"a"}} @ {"a":[1,2,3]} @ !Invalid Arguments
{"?:":[1,"x","y"]} @ {} @ "x"
{"?:":[0,"x","y"]} @ {} @ "y"
{"?:":null} @ {} @ !Invalid Arguments

# and, or, not
{"and":[]} @ {} @ false
{"and":[7]} @ {} @ 7
{"and":[true,"",{"throw":"x"}]} @ {} @ ""
{"and":[1,"a",[0]]} @ {} @ [0]
{"and":[true,{"var":"gone"}]} @ {} @ null
{"and":[{"var":"a"},{"var":"b"}]} @ {"a":1,"b":0} @ 0
{"and":[true,{"+":["x"]}]} @ {} @ !NaN
{"and":{"var":"a"}} @ {"a":[true]} @ !Invalid Arguments
{"and":"x"} @ {} @ !Invalid Arguments
{"or":[]} @ {} @ false
{"or":[0]} @ {} @ 0
{"or":[0,"",null,[]]} @ {} @ []
{"or":[0,"x",{"throw":"x"}]} @ {} @ "x"
{"or":[{"var":"gone"},"there"]} @ {} @ "there"
{"or":[false,{"-":["x"]}]} @ {} @ !NaN
{"or":1} @ {} @ !Invalid Arguments
{"or":[{"and":[true,false]},{"and":[true,3]}]} @ {} @ 3
{"and":[{"or":[false,2]},{"or":[0,"z"]}]} @ {} @ "z"
{"!":[]} @ {} @ true
{"!":[[]]} @ {} @ true
{"!":[[0]]} @ {} @ false
{"!":{"var":"a"}} @ {"a":0} @ true
{"!":{"var":"a"}} @ {"a":"0"} @ false
{"!":{"var":"a"}} @ {"a":[]} @ true
{"!":[{"var":"gone"}]} @ {} @ true
{"!":{"throw":"t"}} @ {} @ !t
{"!":{"!":"x"}} @ {} @ true
{"!!":[]} @ {} @ false
{"!!":["false"]} @ {} @ true
{"!!":[{}]} @ {} @ true
{"!!":null} @ {} @ false
{"!!":[{"!":[1]}]} @ {} @ false
{"!!":{"+":["?"]}} @ {} @ !NaN

# ??
{"??":[]} @ {} @ null
{"??":[null]} @ {} @ null
{"??":[{"var":"a"},{"var":"b"},"c"]} @ {"b":false} @ false
{"??":[{"var":"a"},0]} @ {"a":null} @ 0
{"??":["",1]} @ {} @ ""
{"??":[1,{"throw":"late"}]} @ {} @ 1
{"??":[{"throw":"early"},1]} @ {} @ !early
{"??":5} @ {} @ !Invalid Arguments

# try and throw
{"try":[]} @ {} @ null
{"try":5} @ {} @ 5
{"try":[1,{"throw":"x"}]} @ {} @ 1
{"try":[{"throw":"x"},2]} @ {} @ 2
{"try":[{"throw":"x"},{"val":"type"}]} @ {} @ "x"
{"try":[{"throw":"x"},{"var":"type"}]} @ {"type":"outside"} @ "x"
{"try":[{"throw":"x"},{"val":[[2],"a"]}]} @ {"a":"outside"} @ "outside"
{"try":[{"throw":"x"},{"throw":"y"},{"val":"type"}]} @ {} @ "y"
{"try":[{"throw":"x"},{"throw":"y"}]} @ {} @ !y
{"try":[{"/":[1,0]},{"val":"type"}]} @ {} @ "NaN"
{"try":[{"if":1},{"val":"type"}]} @ {} @ "Invalid Arguments"
{"try":[{"map":[[1,2],{"throw":{"val":[]}}]},{"val":"type"}]} @ {} @ 1
{"try":{"throw":"x"}} @ {} @ !x
{"try":[{"try":[{"throw":"in"},{"throw":"mid"}]},{"cat":["out ",{"val":"type"}]}]} @ {} @ "out mid"
{"try":[{"throw":{"var":"e"}},{"val":"more"}]} @ {"e":{"type":"t","more":5}} @ 5
{"throw":{"var":"e"}} @ {"e":{"type":"own"}} @ !own
{"throw":["first","second"]} @ {} @ !first
{"and":[false,{"throw":"never"}]} @ {} @ false
)rows";

const char *const comparisons = R"rows(
# == and !=
{"==":[2,2.0]} @ {} @ true
{"==":["2",2]} @ {} @ true
{"==":[" 2 ",2]} @ {} @ true
{"==":["2","2.0"]} @ {} @ false
{"==":["",0]} @ {} @ true
{"==":[true,1]} @ {} @ true
{"==":[false,"0"]} @ {} @ true
{"==":["é","é"]} @ {} @ true
{"==":["a","A"]} @ {} @ false
{"==":[null,null]} @ {} @ true
{"==":[{"var":"a"},null]} @ {} @ true
{"==":[{"var":"a"},0]} @ {} @ true
{"==":[{"var":"a"},1]} @ {} @ false
{"==":[{"var":"a"},false]} @ {} @ false
{"==":[{"var":"a"},""]} @ {} @ false
{"==":[{"var":"a"},"oui"]} @ {} @ false
{"==":["oui",{"var":"a"}]} @ {"a":"oui"} @ true
{"==":[{"var":"a"},[]]} @ {} @ false
{"==":[{"var":"a"},{"var":"b"}]} @ {"a":"x","b":"x"} @ true
{"==":[{"var":"a"},"oui"]} @ {"a":"oui"} @ true
{"==":[{"var":"a"},"oui"]} @ {"a":3} @ !NaN
{"==":[{"var":"a"},3]} @ {"a":"3"} @ true
{"==":[{"var":"a"},3]} @ {"a":[3]} @ !NaN
{"==":[{"var":"a"},3]} @ {"a":true} @ false
{"==":[[1],[1]]} @ {} @ !NaN
{"==":[1,1,1]} @ {} @ true
{"==":[1,1,2]} @ {} @ false
{"==":[1,2,{"throw":"x"}]} @ {} @ false
{"==":[1,1,{"throw":"x"}]} @ {} @ !x
{"==":[1]} @ {} @ !Invalid Arguments
{"==":{"var":"a"}} @ {"a":[1,1]} @ !Invalid Arguments
{"!=":[{"var":"a"},"non"]} @ {} @ true
{"!=":[{"var":"a"},"non"]} @ {"a":"non"} @ false
{"!=":[{"var":"a"},"non"]} @ {"a":"oui"} @ true
{"!=":[{"var":"a"},"non"]} @ {"a":1} @ !NaN
{"!=":[{"var":"a"},0]} @ {"a":"0"} @ false
{"!=":[1,2,1]} @ {} @ true
{"!=":[1,2,2]} @ {} @ false
{"!":[{"!=":[{"var":"a"},"non"]}]} @ {"a":"non"} @ true

# === and !==
{"===":["1",1]} @ {} @ false
{"===":[1,1.0]} @ {} @ true
{"===":[true,true]} @ {} @ true
{"===":[false,0]} @ {} @ false
{"===":[{"var":"a"},null]} @ {} @ true
{"===":["x",{"var":"a"}]} @ {"a":"x"} @ true
{"===":[[1],[1]]} @ {} @ false
{"===":[{},{}]} @ {} @ false
{"===":[2,2,2]} @ {} @ true
{"===":[2,2,"2"]} @ {} @ false
{"===":[1]} @ {} @ !Invalid Arguments
{"!==":[1,"1"]} @ {} @ true
{"!==":["a","a"]} @ {} @ false
{"!==":[null,0]} @ {} @ true
{"!==":[[],[]]} @ {} @ true
{"!==":5} @ {} @ !Invalid Arguments

# orderings
{"<":[1,2]} @ {} @ true
{"<":[2,2]} @ {} @ false
{"<=":[2,2]} @ {} @ true
{">":[3,2,1]} @ {} @ true
{">":[3,2,2]} @ {} @ false
{">=":[3,2,2]} @ {} @ true
{"<":["10","9"]} @ {} @ true
{"<":["10",9]} @ {} @ false
{"<":["Anna","Bert"]} @ {} @ true
{"<":["2026-01-31","2026-02-01"]} @ {} @ true
{">=":[{"var":"d"},"2008-11-23"]} @ {"d":"2010-01-01"} @ true
{">=":[{"var":"d"},"2008-11-23"]} @ {} @ false
{"<":[{"var":"d"},"2008-11-23"]} @ {} @ false
{"<":["2008-11-23",{"var":"d"}]} @ {} @ false
{"<":[{"var":"n"},18]} @ {} @ true
{">":[{"var":"n"},18]} @ {} @ false
{">":[18,{"var":"n"}]} @ {"n":17} @ true
{"<=":[18,{"var":"n"}]} @ {"n":18} @ true
{"<":[0,{"var":"n"},65]} @ {"n":64} @ true
{"<":[0,{"var":"n"},65]} @ {"n":65} @ false
{"<":[0,{"var":"n"},65]} @ {"n":"12"} @ true
{"<":[0,{"var":"n"},65]} @ {"n":"douze"} @ !NaN
{"<":[70,{"var":"n"},{"throw":"late"}]} @ {"n":65} @ false
{">":[{"var":"n"},true]} @ {"n":2} @ true
{"<":["a",1]} @ {} @ !NaN
{"<":[[1],[2]]} @ {} @ !NaN
{"<":[{"var":"n"},5]} @ {"n":{}} @ !NaN
{"<":[1]} @ {} @ !Invalid Arguments
{">":[]} @ {} @ !Invalid Arguments
{">=":7} @ {} @ !Invalid Arguments
{"<=":{"var":"n"}} @ {"n":[1,2]} @ !Invalid Arguments
)rows";

const char *const numbersAndTexts = R"rows(
# + - * / %
{"+":[]} @ {} @ 0
{"+":["3.5"]} @ {} @ 3.5
{"+":" 4 "} @ {} @ 4
{"+":[1,"2",true,null]} @ {} @ 4
{"+":[0.1,0.2]} @ {} @ 0.30000000000000004
{"+":{"var":"list"}} @ {"list":[1,2,3]} @ 6
{"+":{"var":"list"}} @ {"list":[]} @ 0
{"+":{"var":"n"}} @ {"n":"8"} @ 8
{"+":[{"var":"list"}]} @ {"list":[1]} @ !NaN
{"+":["3a"]} @ {} @ !NaN
{"+":["0x10"]} @ {} @ !NaN
{"+":["1e400"]} @ {} @ !NaN
{"+":["Infinity"]} @ {} @ !NaN
{"+":["١"]} @ {} @ !NaN
{"+":[{}]} @ {} @ !NaN
{"+":[1,{"throw":"x"}]} @ {} @ !x
{"-":[5]} @ {} @ -5
{"-":"5"} @ {} @ -5
{"-":[0]} @ {} @ 0
{"-":[10,3,2]} @ {} @ 5
{"-":["10",true]} @ {} @ 9
{"-":[]} @ {} @ !Invalid Arguments
{"-":{"var":"list"}} @ {"list":[9,4]} @ 5
{"-":{"var":"list"}} @ {"list":[]} @ !Invalid Arguments
{"*":[]} @ {} @ 1
{"*":[4]} @ {} @ 4
{"*":["2",3,0.5]} @ {} @ 3
{"*":[2,"x"]} @ {} @ !NaN
{"*":[1e200,1e200]} @ {} @ !NaN
{"*":{"var":"list"}} @ {"list":[2,2,2]} @ 8
{"/":[9,2]} @ {} @ 4.5
{"/":[4]} @ {} @ 0.25
{"/":[1,0]} @ {} @ !NaN
{"/":[]} @ {} @ !Invalid Arguments
{"/":[100,5,2]} @ {} @ 10
{"%":[7,4]} @ {} @ 3
{"%":[-7,4]} @ {} @ -3
{"%":[5.5,2]} @ {} @ 1.5
{"%":[17,10,4]} @ {} @ 3
{"%":[7,0]} @ {} @ !NaN
{"%":[7]} @ {} @ !Invalid Arguments
{"%":{"var":"list"}} @ {"list":[9,5]} @ 4

# min and max
{"min":[3,1,2]} @ {} @ 1
{"max":[3,1,2]} @ {} @ 3
{"max":[-1]} @ {} @ -1
{"max":["3",20]} @ {} @ 20
{"min":[true,null]} @ {} @ 0
{"min":{"var":"list"}} @ {"list":[4,2,8]} @ 2
{"max":[]} @ {} @ !Invalid Arguments
{"min":{"var":"list"}} @ {"list":[]} @ !Invalid Arguments
{"max":["x",1]} @ {} @ !NaN
{"max":[1,"x"]} @ {} @ !NaN
{"min":["x",1]} @ {} @ !NaN

# cat
{"cat":[]} @ {} @ ""
{"cat":"a"} @ {} @ "a"
{"cat":["a",1,true,null,2.5]} @ {} @ "a1true2.5"
{"cat":[{"var":"first"}," ",{"var":"last"}]} @ {"first":"Zoé","last":"Müller"} @ "Zoé Müller"
{"cat":[{"var":"gone"},"x"]} @ {} @ "x"
{"cat":[[1,[2,3]],"x"]} @ {} @ "1,2,3x"
{"cat":{"var":"list"}} @ {"list":["a","b"]} @ "ab"
{"cat":[1e21,"|",1e-7,"|",123456789]} @ {} @ "1e+21|1e-7|123456789"
{"cat":["x",{}]} @ {} @ !Invalid Arguments
{"cat":["x",[{}]]} @ {} @ !Invalid Arguments

# substr
{"substr":["Strasbourg",6]} @ {} @ "ourg"
{"substr":["Strasbourg",-4,2]} @ {} @ "ou"
{"substr":["Strasbourg",0,-7]} @ {} @ "Str"
{"substr":["Strasbourg",20]} @ {} @ ""
{"substr":["Strasbourg",-20,3]} @ {} @ "Str"
{"substr":["Strasbourg",2,0]} @ {} @ ""
{"substr":["Strasbourg",2,-20]} @ {} @ ""
{"substr":["Strasbourg",1.9,2.9]} @ {} @ "tr"
{"substr":["Strasbourg","5","2"]} @ {} @ "bo"
{"substr":["abc","x"]} @ {} @ "abc"
{"substr":["abc",0,1e300]} @ {} @ "abc"
{"substr":"abc"} @ {} @ "abc"
{"substr":[67000,0,2]} @ {} @ "67"
{"substr":[{"var":"gone"},1]} @ {} @ ""
{"substr":[]} @ {} @ !Invalid Arguments
{"substr":[{},1]} @ {} @ !Invalid Arguments

# in
{"in":["a",["a","b"]]} @ {} @ true
{"in":["c",["a","b"]]} @ {} @ false
{"in":["1",[1]]} @ {} @ false
{"in":[{"var":"x"},["a",1,null]]} @ {"x":1} @ true
{"in":[{"var":"x"},["a",1,null]]} @ {"x":"a"} @ true
{"in":[{"var":"x"},["a",1,null]]} @ {} @ true
{"in":[{"var":"x"},["a","b"]]} @ {} @ false
{"in":[{"var":"x"},["a","b"]]} @ {"x":["a"]} @ false
{"in":["oui",{"var":"list"}]} @ {"list":["non","oui"]} @ true
{"in":["oui",{"var":"gone"}]} @ {} @ false
{"in":["our","Strasbourg"]} @ {} @ true
{"in":["x","Strasbourg"]} @ {} @ false
{"in":[67,"67000"]} @ {} @ true
{"in":["",""]} @ {} @ false
{"in":["","a"]} @ {} @ true
{"in":[null,"null"]} @ {} @ false
{"in":["a",5]} @ {} @ false
{"in":["a"]} @ {} @ false
{"in":[{"throw":"x"},[]]} @ {} @ !x

# length and merge
{"length":["abc"]} @ {} @ 3
{"length":"été"} @ {} @ 3
{"length":[[1,2]]} @ {} @ 2
{"length":{"var":"list"}} @ {"list":[]} @ 0
{"length":{"preserve":{"a":1,"b":2}}} @ {} @ 2
{"length":[5]} @ {} @ !Invalid Arguments
{"length":[null]} @ {} @ !Invalid Arguments
{"length":["a","b"]} @ {} @ !Invalid Arguments
{"length":[]} @ {} @ !Invalid Arguments
{"merge":[]} @ {} @ []
{"merge":5} @ {} @ [5]
{"merge":[1,[2,[3]],null]} @ {} @ [1,2,[3],null]
{"merge":{"var":"list"}} @ {"list":[[1],[2]]} @ [[1],[2]]
{"merge":[{"var":"a"},{"var":"b"}]} @ {"a":[1],"b":2} @ [1,2]
)rows";

const char *const lookupsAndIterators = R"rows(
# var
{"var":"a"} @ {"a":false} @ false
{"var":["a"]} @ {"a":[1]} @ [1]
{"var":"a.b.c"} @ {"a":{"b":{"c":5}}} @ 5
{"var":"a.b.c"} @ {"a":{"b":5}} @ null
{"var":"a.1.b"} @ {"a":[0,{"b":"x"}]} @ "x"
{"var":"a.01"} @ {"a":[5,6]} @ null
{"var":"a.-1"} @ {"a":[5,6]} @ null
{"var":"a.length"} @ {"a":[5,6]} @ 2
{"var":"a.length"} @ {"a":"xyz"} @ 3
{"var":"a.length"} @ {"a":{"length":9}} @ 9
{"var":"a."} @ {"a":{"":4}} @ 4
{"var":""} @ {"a":1} @ {"a":1}
{"var":[]} @ 7 @ 7
{"var":null} @ "x" @ "x"
{"var":0} @ ["z"] @ "z"
{"var":1.1} @ [0,[0,5]] @ 5
{"var":true} @ {"true":3} @ 3
{"var":["a",5]} @ {} @ 5
{"var":["a",5]} @ {"a":null} @ null
{"var":["a.b",5]} @ {"a":null} @ 5
{"var":["a",{"var":"b"}]} @ {"b":6} @ 6
{"var":["a",{"throw":"late"}]} @ {"a":1} @ 1
{"var":["a",{"throw":"late"}]} @ {} @ !late
{"var":{"var":"which"}} @ {"which":"b","b":3} @ 3
{"var":{"cat":["a.","b"]}} @ {"a":{"b":8}} @ 8
{"var":[{"var":"which"},"d"]} @ {"which":"none"} @ "d"
{"var":{"var":"gone"}} @ {"x":1} @ {"x":1}

# val and exists
{"val":"a"} @ {"a":1} @ 1
{"val":["a","b"]} @ {"a":{"b":2}} @ 2
{"val":"a.b"} @ {"a.b":3,"a":{"b":4}} @ 3
{"val":["a",1]} @ {"a":[4,5]} @ 5
{"val":["a","length"]} @ {"a":[4,5]} @ 2
{"val":[]} @ 5 @ 5
{"val":null} @ {"a":1} @ null
{"val":["a",{"var":"key"}]} @ {"a":{"x":1},"key":"x"} @ 1
{"val":{"var":"path"}} @ {"a":{"x":1},"path":["a","x"]} @ 1
{"val":{"var":"path"}} @ {"path":null} @ null
{"val":[[0],"a"]} @ {"a":1} @ 1
{"val":[[2],"a"]} @ {"a":1} @ null
{"val":[[1,2],"a"]} @ {"a":1} @ !Invalid Arguments
{"exists":"a"} @ {"a":null} @ true
{"exists":"a"} @ {} @ false
{"exists":["a","b"]} @ {"a":{"b":0}} @ true
{"exists":["a","b"]} @ {"a":5} @ false
{"exists":"a.b"} @ {"a":{"b":0}} @ false
{"exists":["a",1]} @ {"a":[0,0]} @ true
{"exists":["a",2]} @ {"a":[0,0]} @ false
{"exists":{"cat":["a","b"]}} @ {"ab":1} @ true

# missing and missing_some
{"missing":[]} @ {} @ []
{"missing":["a","b"]} @ {"a":0} @ ["b"]
{"missing":["a","b"]} @ {"a":"","b":null} @ ["a","b"]
{"missing":["a","b"]} @ {"a":false,"b":[]} @ []
{"missing":"a.b"} @ {"a":{"b":1}} @ []
{"missing":[["a","b"]]} @ {"b":1} @ ["a"]
{"missing":{"var":"wanted"}} @ {"wanted":["x","y"],"x":1} @ ["y"]
{"missing":{"merge":["a",{"if":[{"var":"b"},["c"],[]]}]}} @ {"b":1} @ ["a","c"]
{"missing_some":[1,["a","b"]]} @ {"b":1} @ []
{"missing_some":[1,["a","b"]]} @ {} @ ["a","b"]
{"missing_some":[2,["a","b","c"]]} @ {"a":1} @ ["b","c"]
{"missing_some":[0,["a"]]} @ {} @ []
{"missing_some":["1","a"]} @ {} @ ["a"]
{"missing_some":[1,{"var":"keys"}]} @ {"keys":["a","b"],"a":1} @ []
{"missing_some":[1]} @ {} @ !Invalid Arguments
{"missing_some":5} @ {} @ !Invalid Arguments

# map and filter
{"map":[[1,2],{"*":[{"var":""},10]}]} @ {} @ [10,20]
{"map":[{"var":"kids"},{"var":"age"}]} @ {"kids":[{"age":4},{}]} @ [4,null]
{"map":[{"var":"gone"},1]} @ {} @ []
{"map":[5,1]} @ {} @ []
{"map":[[1,2],{"val":[[1],"index"]}]} @ {} @ [0,1]
{"map":[[1,2],{"+":[{"val":[]},{"val":[[2],"add"]}]}]} @ {"add":5} @ [6,7]
{"map":[[1,2],{"val":[[-2],"add"]}]} @ {"add":5} @ [5,5]
{"map":[[1],{"val":[[3],"add"]}]} @ {"add":5} @ [null]
{"map":[[[1,2],[3]],{"map":[{"val":[]},{"+":[{"val":[]},{"val":[[4],"add"]}]}]}]} @ {"add":5} @ [[6,7],[8]]
{"map":[[[1,2],[3]],{"map":[{"val":[]},{"val":[[3],"index"]}]}]} @ {} @ [[0,0],[1]]
{"map":[null,1]} @ {} @ !Invalid Arguments
{"map":[[1],null]} @ {} @ !Invalid Arguments
{"map":[[1]]} @ {} @ !Invalid Arguments
{"map":[[1,"x"],{"+":[{"var":""}]}]} @ {} @ !NaN
{"filter":[[0,1,2],{"var":""}]} @ {} @ [1,2]
{"filter":[{"var":"kids"},{"<":[{"var":"age"},18]}]} @ {"kids":[{"age":4},{"age":19}]} @ [{"age":4}]
{"filter":[{"var":"gone"},true]} @ {} @ []
{"filter":[[1,2,3],{">":[{"val":[]},{"val":[[2],"least"]}]}]} @ {"least":2} @ [3]
{"filter":[null,true]} @ {} @ !Invalid Arguments
{"filter":[[1],{"throw":"x"}]} @ {} @ !x

# reduce
{"reduce":[[1,2,3],{"+":[{"var":"accumulator"},{"var":"current"}]},10]} @ {} @ 16
{"reduce":[[],{"throw":"x"},10]} @ {} @ 10
{"reduce":[{"var":"gone"},{"throw":"x"},10]} @ {} @ 10
{"reduce":[[5],{"throw":"x"}]} @ {} @ 5
{"reduce":[[],1]} @ {} @ null
{"reduce":[[{"preserve":{"n":1}},{"preserve":{"n":2}}],{"+":[{"var":"accumulator"},{"var":"current.n"}]},0]} @ {} @ 3
{"reduce":[[1,2],{"var":""},0]} @ {} @ {"current":2,"accumulator":{"current":1,"accumulator":0}}
{"reduce":[[1,2],{"var":"other"},0]} @ {"other":1} @ null
{"reduce":[[1,2],{"+":[{"val":"accumulator"},{"val":[[2],"add"]}]},0]} @ {"add":3} @ 6
{"reduce":[null,1,0]} @ {} @ !Invalid Arguments

# all, some, none
{"all":[[2,4],{"<":[{"var":""},5]}]} @ {} @ true
{"all":[[2,6,"x"],{"<":[{"var":""},5]}]} @ {} @ false
{"all":[[],true]} @ {} @ false
{"all":[{"var":"gone"},true]} @ {} @ !Invalid Arguments
{"all":["abc",true]} @ {} @ !Invalid Arguments
{"some":[[2,6,"x"],{">":[{"var":""},5]}]} @ {} @ true
{"some":[[2,3],{">":[{"var":""},5]}]} @ {} @ false
{"some":[[2,"x"],{">":[{"var":""},5]}]} @ {} @ !NaN
{"some":[[],true]} @ {} @ false
{"some":[{"var":"gone"},true]} @ {} @ false
{"some":[{"var":"kids"},{"in":[{"var":"class"},["cp","ce1"]]}]} @ {"kids":[{"class":"cm2"},{"class":"cp"}]} @ true
{"none":[[2,3],{">":[{"var":""},5]}]} @ {} @ true
{"none":[[2,6],{">":[{"var":""},5]}]} @ {} @ false
{"none":[[],true]} @ {} @ true
{"none":[{"var":"gone"},true]} @ {} @ !Invalid Arguments
{"some":5} @ {} @ !Invalid Arguments
)rows";

} // namespace

QByteArray operatorRows()
{
    return QByteArray(valuesAndControl) + comparisons + numbersAndTexts + lookupsAndIterators;
}
