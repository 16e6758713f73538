// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/formfiller.h"
#include "documents/worker/formmodel.h"
#include "documents/worker/pdfobjects.h"
#include "support/catch.h"
#include "unit/documents/pdfbuilder.h"
#include "unit/documents/popplerreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <qpdf/QPDF.hh>

using namespace parvis;
using namespace parvis::documents;

namespace
{

FontSet &fonts()
{
    static FontSet set;
    return set;
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

FilledDocument filled(const QByteArray &pdf, const QJsonObject &values, Output output = Output::Fillable)
{
    auto result = FormFiller(fonts()).fill(pdf, values, output);
    REQUIRE(result);
    return *std::move(result);
}

// What a file says of its fields.
class Opened
{
public:
    explicit Opened(const QByteArray &pdf) : m_bytes(pdf)
    {
        REQUIRE(openPdf(m_pdf, m_bytes));
        m_model.emplace(m_pdf);
    }

    const FormField &field(const char *name) const
    {
        const std::vector<std::size_t> found = m_model->find(QString::fromUtf8(name));
        REQUIRE(found.size() == 1);
        return m_model->fields()[found.front()];
    }
    const FormModel &model() const { return *m_model; }
    QPDF &pdf() { return m_pdf; }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
    std::optional<FormModel> m_model;
};

QByteArray appearance(const FormField &field, std::size_t widget = 0)
{
    QPDFObjectHandle stream = child(child(field.widgets[widget].annotation, "/AP"), "/N");
    REQUIRE(stream.isStream());
    const auto data = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
}

QByteArray state(const FormField &field, std::size_t widget)
{
    return toNameBytes(child(field.widgets[widget].annotation, "/AS"));
}

constexpr const char *text = "/FT /Tx /T (a)";

} // namespace

TEST_CASE("each kind of field takes what it should and gives a reason for the rest")
{
    struct Row {
        const char *field;  // dictionary entries; its name is a
        const char *value;  // JSON
        const char *stored; // JSON; null: rejected
    };
    const char *twoStates = "/FT /Btn /T (a) /AP << /N << /Oui 5 0 R >> >>";
    const char *choice = "/FT /Ch /T (a) /Ff 131072 /Opt [[(1) (un)] [(2) (deux)] (drei)]";
    const char *list = "/FT /Ch /T (a) /Ff 2097152 /Opt [(x) (y) (z)]";
    for (const Row &row : {
             Row{text, R"("é č € محمد 😀")", R"("é č € محمد 😀")"},
             Row{text, R"("")", R"("")"},
             Row{text, R"("two\nlines")", R"("two\nlines")"},
             Row{text, "true", nullptr},
             Row{text, "12", nullptr},
             Row{text, R"(["a"])", nullptr},
             Row{text, "null", nullptr},
             Row{text, R"("a\u0000b")", nullptr},
             Row{text, R"("\ud800")", nullptr},
             Row{"/FT /Tx /T (a) /MaxLen 3", R"("abc")", R"("abc")"},
             Row{"/FT /Tx /T (a) /MaxLen 3", R"("😀😀😀")", R"("😀😀😀")"},
             Row{"/FT /Tx /T (a) /MaxLen 3", R"("abcd")", nullptr},
             Row{"/FT /Tx /T (a) /MaxLen 0", R"("abcd")", R"("abcd")"},
             Row{"/FT /Tx /T (a) /Ff 1", R"("x")", nullptr},
             Row{"/FT /Tx /T (a) /Ff 1 /AA << /C << /S /JavaScript /JS (x) >> >>", R"("x")", R"("x")"},
             Row{"/FT /Tx /T (a) /Ff 33554432 /RV (<p>old</p>)", R"("new")", R"("new")"},
             Row{twoStates, "true", "true"},
             Row{twoStates, "false", "false"},
             Row{twoStates, R"("Oui")", "true"},
             Row{twoStates, R"("Off")", "false"},
             Row{twoStates, R"("")", "false"},
             Row{twoStates, R"("Non")", nullptr},
             Row{twoStates, "1", nullptr},
             Row{"/FT /Btn /T (a)", "true", "true"},
             Row{"/FT /Btn /Ff 65536 /T (a)", "true", nullptr},
             Row{choice, R"("1")", R"("1")"},
             Row{choice, R"("deux")", R"("2")"},
             Row{choice, R"("drei")", R"("drei")"},
             Row{choice, R"("")", R"("")"},
             Row{choice, R"("quatre")", nullptr},
             Row{choice, R"(["1"])", nullptr},
             Row{choice, "false", nullptr},
             Row{"/FT /Ch /T (a) /Ff 393216 /Opt [(1)]", R"("anything é")", R"("anything é")"},
             Row{list, R"(["z","x"])", R"(["z","x"])"},
             Row{list, R"(["y"])", R"(["y"])"},
             Row{list, R"("y")", R"(["y"])"},
             Row{list, "[]", "[]"},
             Row{list, R"(["y","no"])", nullptr},
             Row{list, "[1]", nullptr},
             Row{"/FT /Sig /T (a)", R"("name")", nullptr},
             Row{"/FT /Sig /T (a)", R"({"strokes":[[[1,1]]],"width":0,"height":5})", nullptr},
             Row{"/FT /Btn /T (a)", R"({"strokes":[[[1,1]]],"width":9,"height":5})", nullptr},
         }) {
        INFO(row.field << " = " << row.value);
        const QByteArray pdf = PdfBuilder::form({row.field});
        const QJsonObject values{{QStringLiteral("a"), QJsonDocument::fromJson('[' + QByteArray(row.value) + ']')[0]}};
        const FilledDocument result = filled(pdf, values);
        const Opened opened(result.pdf);
        if (!row.stored) {
            CHECK(result.report.filled == 0);
            REQUIRE(result.report.rejected.size() == 1);
            CHECK_FALSE(result.report.rejected[0].reason.isEmpty());
            CHECK(opened.field("a").info.value == Opened(pdf).field("a").info.value);
            continue;
        }
        CHECK(result.report.filled == 1);
        CHECK(opened.field("a").info.value == QJsonDocument::fromJson('[' + QByteArray(row.stored) + ']')[0]);
    }
}

TEST_CASE("names the file does not have are told")
{
    const FilledDocument result = filled(PdfBuilder::form({text}), object(R"({"a":"1","b":"2","":"3"})"));
    CHECK(result.report.filled == 1);
    CHECK(result.report.unknown == QStringList{QString(), QStringLiteral("b")});
}

TEST_CASE("a form without resources or default appearance is filled")
{
    const QByteArray pdf = PdfBuilder::form({text}, "");
    const FilledDocument result = filled(pdf, object(R"({"a":"Éà"})"));
    CHECK(result.report.complete());
    CHECK(readWithPoppler(result.pdf).texts.value(QStringLiteral("a")) == QStringLiteral("Éà"));
}

TEST_CASE("boxes of one name with several values are a choice of one")
{
    PdfBuilder builder("<< /Fields [10 0 R] >>", "[11 0 R 12 0 R 13 0 R]");
    builder.add("<< /FT /Btn /T (a) /Kids [11 0 R 12 0 R 13 0 R] >>");
    for (const char *on : {"oui", "non", "oui"})
        builder.add("<< /Subtype /Widget /Parent 10 0 R /Rect [0 0 10 10] /AS /Off /AP << /N << /" + QByteArray(on) +
                    " 5 0 R /Off 5 0 R >> >> >>");
    const QByteArray pdf = builder.pdf();
    const DocumentField listed = Opened(pdf).field("a").info;
    CHECK(listed.kind == FieldKind::Radio);
    CHECK(listed.options == QStringList{QStringLiteral("oui"), QStringLiteral("non")});
    CHECK(filled(pdf, object(R"({"a":true})")).report.rejected.size() == 1);
    Opened yes(filled(pdf, object(R"({"a":"oui"})")).pdf);
    CHECK(state(yes.field("a"), 0) == "oui");
    CHECK(state(yes.field("a"), 1) == "Off");
    CHECK(state(yes.field("a"), 2) == "oui");
    Opened none(filled(pdf, object(R"({"a":false})")).pdf);
    CHECK(state(none.field("a"), 0) == "Off");
}

TEST_CASE("export values of buttons come from the list of the field")
{
    PdfBuilder builder("<< /Fields [10 0 R] >>", "[11 0 R 12 0 R]");
    builder.add("<< /FT /Btn /Ff 49152 /T (a) /Opt [(Frau) (Herr)] /Kids [11 0 R 12 0 R] >>");
    for (const char *on : {"0", "1"})
        builder.add("<< /Subtype /Widget /Parent 10 0 R /Rect [0 0 10 10] /AP << /N << /" + QByteArray(on) +
                    " 5 0 R >> >> >>");
    const FilledDocument result = filled(builder.pdf(), object(R"({"a":"Herr"})"));
    const Opened opened(result.pdf);
    CHECK(opened.field("a").info.value.toString() == QStringLiteral("Herr"));
    CHECK(state(opened.field("a"), 1) == "1");
}

TEST_CASE("every copy of a field shows its value")
{
    PdfBuilder builder("<< /Fields [10 0 R 13 0 R] >>", "[11 0 R 12 0 R 13 0 R]");
    builder.add("<< /FT /Tx /T (a) /Kids [11 0 R 12 0 R] >>");
    builder.add("<< /Subtype /Widget /Parent 10 0 R /Rect [0 0 100 20] >>");
    builder.add("<< /Subtype /Widget /Parent 10 0 R /Rect [0 40 100 60] >>");
    builder.add("<< /Subtype /Widget /FT /Tx /T (a) /Rect [0 80 100 100] >>");
    const FilledDocument result = filled(builder.pdf(), object(R"({"a":"copie"})"));
    const Opened opened(result.pdf);
    REQUIRE(opened.field("a").widgets.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(appearance(opened.field("a"), i).contains("Tf"));
    CHECK(readWithPoppler(result.pdf).texts.values(QStringLiteral("a")).count(QStringLiteral("copie")) == 3);
}

TEST_CASE("what is found where a form is broken")
{
    struct Row {
        const char *form;
        const char *field;
        const char *widget;
        const char *name; // empty: not listed
    };
    for (const Row &row : {
             Row{"<< /Fields 7 >>", "<< /FT /Tx /T (a) /Kids [11 0 R] >>", "/Parent 10 0 R", "a"},
             Row{"<< /Fields [10 0 R] >>", "<< /FT /Tx /T (a) /Kids [11 0 R] >>", "", "a"},
             Row{"<< >>", "null", "/FT /Tx /T (a)", "a"},
             Row{"<< /Fields [10 0 R] >>", "<< /T (p) /FT /Tx /Kids [11 0 R] >>", "/Parent 10 0 R /T (k)", "p.k"},
             Row{"<< /Fields [10 0 R] >>", "<< /T (a) /FT /Tx /Parent 10 0 R /Kids [10 0 R 11 0 R] >>",
                 "/Parent 10 0 R", "!"},
             Row{"<< /Fields [10 0 R] >>", "<< /T (a) /Kids [11 0 R] >>", "/Parent 10 0 R", ""},
             Row{"<< /Fields [10 0 R] >>", "<< /FT /Tx /Kids [11 0 R] >>", "/Parent 10 0 R", ""},
             Row{"<< /Fields [10 0 R] >>", "<< /FT /Tx /T <FEFF00C9006D006F006A0069D83DDE00> /Kids [11 0 R] >>",
                 "/Parent 10 0 R", "Émoji😀"},
         }) {
        INFO(row.form << row.field << row.widget);
        PdfBuilder builder(row.form, "[11 0 R 5 (x) << >> 11 0 R]");
        builder.add(row.field);
        builder.add("<< /Subtype /Widget /Rect [0 0 100 20] " + QByteArray(row.widget) + " >>");
        const Opened opened(builder.pdf());
        if (*row.name == 0) {
            CHECK(opened.model().fields().empty());
        } else {
            REQUIRE(opened.model().fields().size() == 1);
            if (*row.name != '!')
                CHECK(opened.model().fields()[0].info.name == QString::fromUtf8(row.name));
            CHECK(opened.model().fields()[0].widgets.size() == 1);
        }
    }
}

TEST_CASE("colour and size come from the form's default appearance")
{
    const QByteArray pdf =
        PdfBuilder::form({"/FT /Tx /T (a) /DA (/F 9 Tf 0 0.5 1 rg)", "/FT /Tx /T (b) /DA (0.1 0.2 0.3 0 k /F 7 Tf)"});
    const Opened opened(filled(pdf, object(R"({"a":"x","b":"y"})")).pdf);
    CHECK(appearance(opened.field("a")).contains("0 0.5 1 rg"));
    CHECK(appearance(opened.field("a")).contains(" 9 Tf"));
    CHECK(appearance(opened.field("b")).contains("0.1 0.2 0.3 0 k"));
    CHECK(appearance(opened.field("b")).contains(" 7 Tf"));
}

TEST_CASE("too long for the box is told, and the value is whole all the same")
{
    const QByteArray pdf = PdfBuilder::form({"/FT /Tx /T (a) /Rect [0 0 40 14]", "/FT /Tx /T (b)"});
    const FilledDocument result = filled(pdf, object(R"({"a":"beaucoup trop long","b":"court"})"));
    CHECK(result.report.overflow == QStringList{QStringLiteral("a")});
    CHECK(result.report.filled == 2);
    CHECK(Opened(result.pdf).field("a").info.value.toString() == QStringLiteral("beaucoup trop long"));
}

TEST_CASE("what cannot be drawn is told, and the value is whole all the same")
{
    const FilledDocument result = filled(PdfBuilder::form({text}), object(R"({"a":"x 中 y 中"})"));
    REQUIRE(result.report.unprintable.size() == 1);
    CHECK(result.report.unprintable[0].field == QStringLiteral("a"));
    CHECK(result.report.unprintable[0].characters == QStringLiteral("中"));
    CHECK(Opened(result.pdf).field("a").info.value.toString() == QStringLiteral("x 中 y 中"));
}

TEST_CASE("fonts are ours, and only the glyphs that are needed")
{
    const FilledDocument result =
        filled(PdfBuilder::form({text, "/FT /Tx /T (b)"}), object(R"({"a":"Éàč","b":"محمد"})"));
    CHECK(result.pdf.size() < 20'000);
    CHECK(result.pdf.count("/FontFile2") == 2);
    CHECK(result.pdf.contains("+NotoSans-Regular"));
    CHECK(result.pdf.contains("+NotoSansArabic-Regular"));
}

TEST_CASE("text of a flattened page copies as it was written")
{
    const FilledDocument result = filled(PdfBuilder::form({text, "/FT /Tx /T (b)"}),
                                         object(R"({"a":"Éàč efficace","b":"السلام"})"), Output::Flattened);
    const ReadForm read = readWithPoppler(result.pdf);
    CHECK(read.words.contains(QStringLiteral("Éàč efficace")));
    CHECK(read.words.contains(QStringLiteral("السلام")));
    CHECK_FALSE(result.pdf.contains("/AcroForm"));
}

TEST_CASE("a signature of no stroke says that nobody has signed yet")
{
    const QByteArray pdf = PdfBuilder::form({"/FT /Sig /T (a)"});
    const FilledDocument result = filled(pdf, object(R"({"a":{"strokes":[]}})"));
    CHECK(result.report.rejected.isEmpty());
    CHECK(Opened(result.pdf).field("a").info.value.toBool() == false);
}

TEST_CASE("strokes become lines of the page")
{
    const QByteArray pdf = PdfBuilder::form({"/FT /Sig /T (a)", "/FT /Tx /T (b) /V (old)"});
    const char *values = R"({"a":{"strokes":[[[0,0],[50,20],[100,0]],[[5,5]]],"width":100,"height":40},
                             "b":{"strokes":[[[0,0],[1,1]]],"width":2,"height":2}})";
    const FilledDocument result = filled(pdf, object(values));
    CHECK(result.report.filled == 2);
    const Opened opened(result.pdf);
    CHECK(appearance(opened.field("a")).contains(" c\n"));
    CHECK(appearance(opened.field("a")).count("\nS\n") == 2);
    CHECK(opened.field("b").info.value.toString().isEmpty());
    CHECK(opened.field("a").info.value.toBool() == false);
}

TEST_CASE("nothing is left that could show or write something else")
{
    PdfBuilder builder("<< /Fields [10 0 R] /XFA (old) /NeedAppearances true /CO [10 0 R] >>", "[10 0 R 11 0 R]");
    builder.add("<< /Subtype /Widget /FT /Tx /T (a) /V (old) /Rect [0 0 100 20] /AP << /N 5 0 R >> "
                "/AA << /C << /S /JavaScript /JS (event.value = 0) >> >> >>");
    builder.add("<< /Subtype /Link /Rect [0 0 9 9] /A << /S /JavaScript /JS (app.alert(1)) >> >>");
    QByteArray pdf = builder.pdf();
    pdf.replace("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (this.resetForm()) >> "
                                  "/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (y) >>] >> >>");
    const FilledDocument result = filled(pdf, object(R"({"a":"new"})"));
    for (const char *gone : {"/XFA", "NeedAppearances", "/CO", "JavaScript", "/AA", "old"})
        CHECK_FALSE(result.pdf.contains(gone));
    CHECK(result.pdf.contains("/Link"));
}

TEST_CASE("fields that were given nothing keep what they say, and show it")
{
    const QByteArray pdf = PdfBuilder::form({text, "/FT /Tx /T (b) /V (prefilled)", "/FT /Btn /T (c) /V /Yes /AS /Yes"},
                                            "/NeedAppearances true /DA (/Helv 10 Tf 0 g)");
    const Opened opened(filled(pdf, object(R"({"a":"x"})")).pdf);
    CHECK(opened.field("b").info.value.toString() == QStringLiteral("prefilled"));
    CHECK(appearance(opened.field("b")).contains("Tf"));
    CHECK(opened.field("c").info.value.toBool());
    CHECK(state(opened.field("c"), 0) == "Yes");
}

TEST_CASE("a filled form can be filled again, and nothing piles up")
{
    const QByteArray once = filled(PdfBuilder::form({text}), object(R"({"a":"first"})")).pdf;
    const QByteArray twice = filled(once, object(R"({"a":"second"})")).pdf;
    CHECK(Opened(twice).field("a").info.value.toString() == QStringLiteral("second"));
    CHECK(twice.count("/FontFile2") == 1);
}

TEST_CASE("a box on its side is filled along its length")
{
    const QByteArray pdf =
        PdfBuilder::form({"/FT /Tx /T (a) /Rect [0 0 20 200] /MK << /R 90 >>", "/FT /Tx /T (b) /Rect [0 0 20 200]"});
    const FilledDocument result = filled(pdf, object(R"({"a":"une longue ligne","b":"une longue ligne"})"));
    CHECK(result.report.overflow == QStringList{QStringLiteral("b")});
}

TEST_CASE("hidden boxes do not overflow, and shown ones print")
{
    const QByteArray pdf = PdfBuilder::form({"/FT /Tx /T (a) /F 2 /Rect [0 0 9 9]", "/FT /Tx /T (b) /F 0"});
    const FilledDocument result = filled(pdf, object(R"({"a":"quelque chose de long","b":"x"})"));
    CHECK(result.report.complete());
    const Opened opened(result.pdf);
    CHECK(toInteger(child(opened.field("b").widgets[0].annotation, "/F"), 0) == 4);
    CHECK(opened.field("a").info.boxes[0].hidden);
}
