// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheets.h"

namespace parvis::printtest
{
namespace
{

using documents::ReceiptSheet;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
QString repeated(const char *utf8, int times)
{
    return text(utf8).repeated(times);
}

ReceiptSheet withMoreBlocks(ReceiptSheet sheet, int times)
{
    const auto blocks = sheet.blocks;
    for (int i = 1; i < times; ++i)
        sheet.blocks += blocks;
    return sheet;
}

ReceiptSheet longWords()
{
    ReceiptSheet sheet = germanReceipt();
    sheet.siteName = repeated("Rathaus", 40);
    sheet.siteDetail = repeated("Platz", 60);
    sheet.title = repeated("W", 150);
    sheet.subject = repeated("Hund", 100);
    sheet.referenceLabel = repeated("Zeichen", 30);
    sheet.reference = repeated("W", 60);
    sheet.dateLine = repeated("Tag", 100);
    sheet.blocks[0].title = repeated("Weiter", 50);
    sheet.blocks[0].lines[0] = repeated("M", 3000);
    sheet.blocks[1].lines[0] = repeated("Ausweis", 100);
    sheet.footer = repeated("Blatt", 300);
    return sheet;
}

ReceiptSheet withoutReference()
{
    ReceiptSheet sheet = germanReceipt();
    sheet.reference.clear();
    sheet.qrText.clear();
    return sheet;
}

ReceiptSheet strangeCharacters()
{
    ReceiptSheet sheet = germanReceipt();
    sheet.siteDetail = text("eins\r\nzwei\tdrei");
    sheet.subject = QString(QChar(7)) + text("Glocke") + QChar(QChar::Null) + QChar(QChar::ParagraphSeparator);
    sheet.dateLine = QString(QChar(0xd800)) + text("halb");
    sheet.blocks[0].lines = {text("\n"), text(" "), QString(QChar(0x202e)) + text("verkehrt")};
    return sheet;
}

} // namespace

ReceiptSheet germanReceipt()
{
    ReceiptSheet sheet;
    sheet.language = text("de");
    sheet.siteName = text("Bürgerhaus Musterstadt");
    sheet.siteDetail = text("Rathausplatz 1, 12345 Musterstadt\nTelefon 01234 567-0");
    sheet.title = text("Ihre Anfrage ist sicher gespeichert");
    sheet.subject = text("Anmeldung eines Hundes");
    sheet.referenceLabel = text("Ihr Zeichen");
    sheet.reference = text("K7M-2QF-9XT");
    sheet.dateLine = text("Montag, 23. November 2026");
    sheet.blocks = {
        {text("Wie es weitergeht"),
         {text("Das Bürgerbüro prüft Ihren Antrag innerhalb von drei Arbeitstagen."),
          text("Sie bekommen einen Brief mit dem Bescheid und der Steuermarke."),
          text("Bezahlen Sie bis zum 15. Januar.")},
         false,
         true},
        {text("Bitte mitbringen"), {text("Personalausweis"), text("Impfpass des Hundes")}, true},
        {text("Was es kostet"), {text("Hundesteuer: 96,00 €"), text("Marke: 2,50 €")}},
    };
    sheet.qrText = text("Bürgerhaus Musterstadt\nAnmeldung eines Hundes\nIhr Zeichen K7M-2QF-9XT");
    sheet.footer = text("Bewahren Sie dieses Blatt auf, bis Ihr Anliegen erledigt ist.");
    return sheet;
}

ReceiptSheet arabicReceipt()
{
    ReceiptSheet sheet;
    sheet.language = text("ar");
    sheet.siteName = text("دار البلدية");
    sheet.siteDetail = text("ساحة البلدية 1\nهاتف 01 23 45 67 89");
    sheet.title = text("تم حفظ طلبك بأمان");
    sheet.subject = text("تسجيل كلب");
    sheet.referenceLabel = text("رقم الملف");
    sheet.reference = text("K7M-2QF-9XT");
    sheet.dateLine = text("الاثنين 23 نوفمبر 2026");
    sheet.blocks = {
        {text("ماذا سيحدث بعد ذلك"),
         {text("يدرس المكتب طلبك خلال ثلاثة أيام عمل."),
          text("اتصل بنا على الرقم 01 23 45 67 89 من الاثنين إلى الجمعة.")},
         false,
         true},
        {text("أحضر معك"), {text("بطاقة الهوية أو جواز السفر"), text("دفتر التطعيم")}, true},
    };
    sheet.qrText = text("دار البلدية K7M-2QF-9XT");
    sheet.footer = text("احتفظ بهذه الورقة حتى ينتهي طلبك.");
    return sheet;
}

std::vector<SampleSheet> sampleSheets()
{
    ReceiptSheet bigCode = germanReceipt();
    bigCode.qrText = repeated("a", 2331);
    ReceiptSheet tooMuchForACode = germanReceipt();
    tooMuchForACode.qrText = repeated("a", 2332);
    ReceiptSheet manySteps = germanReceipt();
    for (int i = 0; i < 1200; ++i)
        manySteps.blocks[0].lines.append(text("Noch ein Schritt"));
    ReceiptSheet longReference = germanReceipt();
    longReference.reference = repeated("Zeichen ", 1000);
    ReceiptSheet onlyReference;
    onlyReference.reference = text("K7M-2QF-9XT");
    ReceiptSheet emptyBlocks;
    emptyBlocks.blocks = {{}, {QString(), {QString(), QString()}, true, true}};
    return {
        {"German", germanReceipt()},
        {"Arabic", arabicReceipt()},
        {"German, several pages", withMoreBlocks(germanReceipt(), 9)},
        {"Arabic, several pages", withMoreBlocks(arabicReceipt(), 9)},
        {"long words", longWords()},
        {"no reference", withoutReference()},
        {"strange characters", strangeCharacters()},
        {"large code", bigCode},
        {"text too long for a code", tooMuchForACode},
        {"many steps", manySteps},
        {"long reference", longReference},
        {"only a reference", onlyReference},
        {"empty", {}},
        {"empty blocks", emptyBlocks},
    };
}

} // namespace parvis::printtest
