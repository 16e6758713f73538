// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "table.h"

TEST_CASE("signatures are lines in a box")
{
    static constexpr AnswerRow rows[] = {
        {"{'strokes':[[[0,0],[50,10]]],'width':100,'height':40}",
         "{'height':40,'strokes':[[[0,0],[50,10]]],'width':100}"},
        {"{'strokes':[[[0,0],[50,10]],[],[[5,5]]],'width':100,'height':40}",
         "{'height':40,'strokes':[[[0,0],[50,10]],[[5,5]]],'width':100}"},
        {"{'strokes':[[[-5,0],[500,90]]],'width':100,'height':40}",
         "{'height':40,'strokes':[[[0,0],[100,40]]],'width':100}"},
        {"{'strokes':[[[1,1]]],'width':100,'height':40}", "!SignatureTooSmall"},
        {"{'strokes':[[[1,1],[2,2]]],'width':100,'height':40}", "!SignatureTooSmall"},
        {"{'strokes':[[]],'width':100,'height':40}", "!SignatureTooSmall"},
        {"{'strokes':[],'width':100,'height':40}", "!Missing"},
        {"null", "!Missing"},
        {"{'strokes':[[[1,1],[50]]],'width':100,'height':40}", "!WrongShape"},
        {"{'strokes':[[[1,1],['a','b']]],'width':100,'height':40}", "!WrongShape"},
        {"{'strokes':[[1,2]],'width':100,'height':40}", "!WrongShape"},
        {"{'strokes':['x'],'width':100,'height':40}", "!WrongShape"},
        {"{'strokes':[[[1,1],[50,1]]],'width':0,'height':40}", "!WrongShape"},
        {"{'strokes':[[[1,1],[50,1]]],'width':-1,'height':40}", "!WrongShape"},
        {"{'strokes':[[[1,1],[50,1]]],'width':100}", "!WrongShape"},
        {"{'strokes':[[[1,1],[50,1]]],'width':100,'height':40,'ink':'red'}", "!WrongShape"},
        {"'X'", "!WrongShape"},
        {"true", "!WrongShape"},
    };
    checkRows("'kind':'signature'", rows);
}

TEST_CASE("attachments are a file or the reason for none")
{
    static constexpr AnswerRow rows[] = {
        {"{'name':'photo.jpg','type':'image/jpeg','bytes':5000}",
         "{'bytes':5000,'name':'photo.jpg','type':'image/jpeg'}"},
        {"{'name':' bail  1.pdf ','type':'application/pdf','bytes':1}",
         "{'bytes':1,'name':'bail 1.pdf','type':'application/pdf'}"},
        {"{'reason':'Je ne l’ai plus'}", "{'reason':'Je ne l’ai plus'}"},
        {"{'name':'','reason':' volé en mai '}", "{'reason':'volé en mai'}"},
        {"{'reason':'x'}", "!TooShort reason"},
        {"{'name':'a.exe','type':'application/x-msdownload','bytes':5}",
         "!AttachmentType - {'accepted':['photo','pdf']}"},
        {"{'name':'a.svg','type':'image/svg+xml','bytes':5}", "!AttachmentType"},
        {"{'name':'a.pdf','bytes':5}", "!AttachmentType"},
        {"{'name':'a.pdf','type':'application/pdf','bytes':0}", "!AttachmentEmpty"},
        {"{'name':'a.pdf','type':'application/pdf','bytes':-1}", "!AttachmentEmpty"},
        {"{'name':'a.pdf','type':'application/pdf','bytes':26214401}", "!AttachmentTooLarge - {'maximum':26214400}"},
        {"{'name':'a.pdf','type':'application/pdf','bytes':1.5}", "!WrongShape"},
        {"{'name':'a.pdf','type':'application/pdf'}", "!WrongShape"},
        {"{'name':'a.pdf','type':'application/pdf','bytes':5,'path':'/etc'}", "!WrongShape"},
        {"{'name':'a\\u0000.pdf','type':'application/pdf','bytes':5}", "!UnprintableCharacter name"},
        {"{}", "!Missing"},
        {"{'reason':' '}", "!Missing"},
        {"'a.pdf'", "!WrongShape"},
    };
    checkRows("'kind':'attachment'", rows);
    static constexpr AnswerRow photo[] = {
        {"{'name':'a.pdf','type':'application/pdf','bytes':5}", "!AttachmentType - {'accepted':['photo']}"},
        {"{'name':'a.png','type':'image/png','bytes':5}", "{'bytes':5,'name':'a.png','type':'image/png'}"},
    };
    checkRows("'kind':'attachment','accept':['photo']", photo);
}

TEST_CASE("a repeat can come as a whole")
{
    static constexpr AnswerRow rows[] = {
        {"[]", "[]"},
        {"[{'name':' Zoé ','age':'7'}]", "[{'age':7,'name':'Zoé'}]"},
        {"[{'name':'Zoé'},{}]", "[{'name':'Zoé'},{}]"},
        {"[{'name':'Zoé','age':''}]", "[{'name':'Zoé'}]"},
        {"[{'name':'Zoé2'}]", "!NameCharacter 0.name {'character':'2'}"},
        {"[{'name':'A'},{'name':'B','age':'x'}]", "!NotANumber 1.age"},
        {"[{},{},{}]", "!TooManyItems - {'maximum':2}"},
        {"[{'x':1}]", "!WrongShape 0.x"},
        {"[5]", "!WrongShape 0"},
        {"{'name':'Zoé'}", "!WrongShape"},
        {"null", "!Missing"},
    };
    checkRows("'kind':'repeat','maxItems':2,'itemLabel':{'fr':'Enfant'},"
              "'fields':[{'id':'name','kind':'name'},{'id':'age','kind':'number'}]",
              rows);
}

TEST_CASE("notes and headings take no answer")
{
    static constexpr AnswerRow rows[] = {{"'x'", "!NotAsked"}, {"null", "!NotAsked"}, {"{}", "!NotAsked"}};
    checkRows("'kind':'note','text':{'fr':'Lisez'}", rows);
    checkRows("'kind':'section'", rows);
}
