// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent proposes: an editor for each kind of question.
#include "proposaleditor.h"
#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace parvis;
using namespace parvis::desk;

namespace
{

wire::VisitField question(const char *kind, const QList<wire::VisitField::Option> &options = {})
{
    return {QStringLiteral("f"), QStringLiteral("Question"), QLatin1String(kind), {}, false, options};
}

const QList<wire::VisitField::Option> fruits{{QStringLiteral("a"), QStringLiteral("Apples")},
                                             {QStringLiteral("b"), QStringLiteral("Pears")},
                                             {QStringLiteral("c"), QStringLiteral("Plums")}};

struct Desk {
    Desk() { editor.show(); }
    void ask(const wire::VisitField &field) { editor.setField(&field); }
    template <typename T> T *find(const char *name)
    {
        T *found = editor.findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void type(const char *name, const char *text)
    {
        auto *line = find<QLineEdit>(name);
        REQUIRE(line->isVisible());
        line->setText(QString::fromUtf8(text));
    }
    /// The names of what can be used just now.
    [[nodiscard]] QString shown()
    {
        QStringList names;
        const QList<QWidget *> all = editor.findChildren<QWidget *>(QRegularExpression(QStringLiteral("^visit\\.")));
        for (const QWidget *widget : all) {
            if (widget->isVisible())
                names << widget->objectName().section(QLatin1Char('.'), 1);
        }
        names.sort();
        return names.join(QLatin1Char(' '));
    }

    ProposalEditor editor{QStringLiteral("en")};
};

} // namespace

TEST_CASE("Each kind of question has its editor, or the reason why it has none")
{
    struct Row {
        const char *kind;
        const char *shown;
        const char *reason; ///< a word of it
    };
    const Row rows[] = {{"text", "value", ""},
                        {"date", "value", ""},
                        {"phone", "value", ""},
                        {"choice", "option", ""},
                        {"yesNo", "option", ""},
                        {"country", "option", ""},
                        {"choices", "several", ""},
                        {"commune", "commune communePostcode", ""},
                        {"address", "city country extra postcode street", ""},
                        {"attachment", "reason", "brings it to the desk"},
                        {"signature", "reason", "signs himself"},
                        {"repeat", "reason", "adds each entry himself"},
                        {"note", "reason", "nothing to answer"},
                        {"guide", "reason", "touches an answer himself"},
                        {"", "reason", "answers it himself"},
                        {"a-kind-of-tomorrow", "reason", "answers it himself"}};
    Desk desk;
    CHECK(desk.shown() == QStringLiteral("reason"));
    for (const Row &row : rows) {
        INFO(row.kind);
        desk.ask(question(row.kind, fruits));
        CHECK(desk.shown() == QLatin1String(row.shown));
        CHECK(desk.find<QLabel>("visit.reason")->text().contains(QLatin1String(row.reason)));
        CHECK(desk.find<QLabel>("visit.reason")->text().isEmpty() == (*row.reason == 0));
        CHECK(desk.editor.isReady() == (QLatin1String(row.shown) == QLatin1String("option")));
    }
    desk.editor.setField(nullptr);
    CHECK(desk.shown() == QStringLiteral("reason"));
    CHECK_FALSE(desk.editor.isReady());
    wire::VisitField apart = question("text");
    apart.path.clear();
    desk.ask(apart);
    CHECK(desk.shown() == QStringLiteral("reason"));
    desk.ask(question("choices")); // the visitor does not show among what he chooses
    CHECK(desk.shown() == QStringLiteral("reason"));
}

TEST_CASE("The list of several answers shows whole rows, also when the text grows")
{
    Desk desk;
    desk.ask(question("choices", fruits));
    const auto *list = desk.find<QListWidget>("visit.several");
    const int before = list->height();
    CHECK(before >= 3 * list->sizeHintForRow(0));
    QFont large = desk.editor.font();
    large.setPointSizeF(2 * large.pointSizeF());
    desk.editor.setFont(large);
    QTest::qWait(10);
    CHECK(list->height() > before);
    CHECK(list->height() >= 3 * list->sizeHintForRow(0));
}

TEST_CASE("Several answers are ticked by keys, in any order, and travel in that of the form")
{
    Desk desk;
    desk.ask(question("choices", fruits));
    auto *list = desk.find<QListWidget>("visit.several");
    CHECK_FALSE(list->accessibleName().isEmpty());
    REQUIRE(list->count() == 3);
    QSignalSpy changed(&desk.editor, &ProposalEditor::changed);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Space);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(changed.size() == 2);
    CHECK(desk.editor.isReady());
    CHECK(desk.editor.value() == QStringLiteral("a,c"));
    SECTION("what is no longer offered is no longer ticked, the rest stays")
    {
        desk.ask(question("choices", fruits.mid(0, 2)));
        CHECK(desk.editor.value() == QStringLiteral("a"));
    }
    SECTION("the same question told again, in another language too, keeps what is ticked")
    {
        auto words = fruits;
        words[0].label = QStringLiteral("Äpfel");
        desk.ask(question("choices", words));
        CHECK(desk.editor.value() == QStringLiteral("a,c"));
        CHECK(list->item(0)->text() == QStringLiteral("Äpfel"));
    }
    SECTION("another question begins without a tick")
    {
        auto other = question("choices", fruits);
        other.path = QStringLiteral("g");
        desk.ask(other);
        CHECK_FALSE(desk.editor.isReady());
        CHECK(desk.editor.value().isEmpty());
    }
    SECTION("nothing ticked is nothing to propose")
    {
        QTest::keyClick(list, Qt::Key_Space);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Space);
        CHECK_FALSE(desk.editor.isReady());
    }
}

TEST_CASE("A town needs its postcode and its name")
{
    Desk desk;
    desk.ask(question("commune"));
    desk.type("visit.communePostcode", " 67000 ");
    CHECK_FALSE(desk.editor.isReady());
    desk.type("visit.commune", "Strasbourg  Ville");
    CHECK(desk.editor.isReady());
    CHECK(desk.editor.value() == QStringLiteral("67000 Strasbourg Ville"));
    QSignalSpy entered(&desk.editor, &ProposalEditor::entered);
    QTest::keyClick(desk.find<QLineEdit>("visit.commune"), Qt::Key_Return);
    CHECK(entered.size() == 1);
    desk.editor.clearLine();
    CHECK(desk.editor.isReady()); // there to be corrected
}

TEST_CASE("An address travels by its parts; the country is the town hall's unless another is chosen")
{
    Desk desk;
    desk.ask(question("address"));
    desk.type("visit.street", "12 rue du Dôme");
    CHECK_FALSE(desk.editor.isReady());
    desk.type("visit.city", "Strasbourg");
    CHECK(desk.editor.isReady());
    CHECK(desk.editor.value() == QString::fromUtf8(R"({"city":"Strasbourg","street":"12 rue du Dôme"})"));
    desk.type("visit.postcode", "67000");
    auto *country = desk.find<QComboBox>("visit.country");
    country->setCurrentIndex(country->findData(QStringLiteral("DE")));
    CHECK(desk.editor.value() ==
          QString::fromUtf8(R"({"city":"Strasbourg","country":"DE","postcode":"67000","street":"12 rue du Dôme"})"));
    for (const char *name : {"visit.street", "visit.extra", "visit.postcode", "visit.city"})
        CHECK_FALSE(desk.find<QLineEdit>(name)->accessibleName().isEmpty());
    CHECK_FALSE(country->accessibleName().isEmpty());
}

TEST_CASE("The longest address fits what the hub takes")
{
    Desk desk;
    desk.ask(question("address"));
    const QByteArray quotes(500, '"');
    for (const char *name : {"visit.street", "visit.extra", "visit.postcode", "visit.city"})
        desk.type(name, quotes.constData());
    CHECK(desk.editor.isReady());
    CHECK(desk.editor.value().size() <= 1'000);
}

TEST_CASE("A country is chosen by its name, and a line is empty once it was proposed")
{
    Desk desk;
    desk.ask(question("country"));
    auto *box = desk.find<QComboBox>("visit.option");
    box->setCurrentIndex(box->findText(QStringLiteral("Germany")));
    CHECK(desk.editor.value() == QStringLiteral("DE"));
    desk.ask(question("text"));
    desk.type("visit.value", "Kehl");
    CHECK(desk.editor.value() == QStringLiteral("Kehl"));
    desk.editor.clearLine();
    CHECK_FALSE(desk.editor.isReady());
}
