// SPDX-License-Identifier: GPL-3.0-or-later
// No answer of a visitor in any log, and none on the disk but in the outbox.
#include "formfiller.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QDirIterator>
#include <QMutex>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;

namespace
{

const QString canary = QStringLiteral("Zquorxivamble");
const QString searched = QStringLiteral("Wplokarin");

class Messages
{
public:
    Messages()
    {
        s_said.clear();
        m_before = qInstallMessageHandler(&Messages::take);
    }
    ~Messages() { qInstallMessageHandler(m_before); }
    [[nodiscard]] QStringList said() const
    {
        const QMutexLocker lock(&s_guard);
        return s_said;
    }

private:
    static void take(QtMsgType, const QMessageLogContext &context, const QString &message)
    {
        const QMutexLocker lock(&s_guard);
        s_said.append(QString::fromUtf8(context.category) + QLatin1Char(' ') + message);
    }
    static inline QMutex s_guard;
    static inline QStringList s_said;
    QtMessageHandler m_before;
};

bool holds(const QByteArray &bytes, const QString &word)
{
    const QByteArray lower = bytes.toLower();
    const QString folded = word.toLower();
    const auto utf16 = QByteArray(reinterpret_cast<const char *>(folded.utf16()), folded.size() * 2);
    return lower.contains(folded.toUtf8()) || lower.contains(utf16);
}

QStringList filesHolding(const QString &folder, const QString &word)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (holds(file.readAll(), word))
            found.append(QDir(folder).relativeFilePath(file.fileName()));
    }
    found.sort();
    return found;
}

/// A visit with everything that can go wrong in it, up to Finish.
void visitWithMishaps(TownVisit &visit)
{
    auto &session = visit.session();
    visit.enter();
    session.openSearch();
    session.search()->setText(searched);
    session.goHome();
    session.openProcedure(canary); // not a procedure
    visit.openForm(QStringLiteral("identity-card"));
    FormFiller filler;
    filler.plant(canary);
    filler.fillUntil(session, QStringLiteral("familyName"));
    session.answerForm(canary + QStringLiteral("1")); // refused
    session.answerForm(QString(300, QLatin1Char('x')) + canary);
    filler.fill(session);
    session.acceptAnswers();
    REQUIRE(waitUntil([&] { return session.document()->state() == DocumentPreview::State::Ready; }));
    session.acceptDocument();
    session.sign(QVariantMap{{QStringLiteral("strokes"), canary}});
    visit.setDiskReadOnly(true);
    session.sign(signature());
    REQUIRE(waitUntil([&] { return !session.busy(); }));
    REQUIRE(session.screen() == Screen::Signature);
    visit.setDiskReadOnly(false);
    session.setLanguage(QStringLiteral("de"));
    session.sign(signature());
    REQUIRE(waitUntil([&] { return !session.busy(); }));
    REQUIRE(session.screen() == Screen::Finish);
}

} // namespace

TEST_CASE("no answer reaches a log, and only the outbox keeps any", "[log]")
{
    TownVisit visit;
    QStringList said;
    {
        const Messages messages;
        visitWithMishaps(visit);
        visit.session().endVisit();
        said = messages.said();
        qWarning("the test hears");
        CHECK(messages.said().size() == said.size() + 1);
    }
    CHECK_FALSE(said.isEmpty()); // the store that failed was reported
    for (const QString &line : said) {
        INFO(line.toStdString());
        CHECK_FALSE(line.contains(canary, Qt::CaseInsensitive));
        CHECK_FALSE(line.contains(searched, Qt::CaseInsensitive));
    }
    // It is there, or the search would prove nothing; the log of the database belongs to it.
    const QStringList allowed{QStringLiteral("outbox.db"), QStringLiteral("outbox.db-wal")};
    const QStringList kept = filesHolding(visit.folder(), canary);
    CHECK_FALSE(kept.isEmpty());
    for (const QString &file : kept)
        CHECK(allowed.contains(file));
    CHECK(filesHolding(visit.folder(), searched).isEmpty());
}

TEST_CASE("a visit given up leaves nothing on the disk", "[log]")
{
    TownVisit visit;
    auto &session = visit.session();
    visit.enter();
    visit.openForm(QStringLiteral("identity-card"));
    FormFiller filler;
    filler.plant(canary);
    filler.fill(session);
    session.acceptAnswers();
    REQUIRE(waitUntil([&] { return session.document()->state() == DocumentPreview::State::Ready; }));
    session.endVisit();
    CHECK(filesHolding(visit.folder(), canary).isEmpty());
    CHECK(visit.entries() == 0);
}
