// SPDX-License-Identifier: GPL-3.0-or-later
#include "townvisit.h"

#include "seal/passwordhash.h"
#include "support/catch.h"
#include "wire/wireerror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTimeZone>
#include <QTimer>

namespace parvis::kiosk
{

using namespace std::chrono_literals;

namespace
{

Instant mondayMorning()
{
    return Instant(
        std::chrono::milliseconds(QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch()));
}

// In memory where the machine has such a folder: these tests are about visits, and a slow disk takes seconds for each.
QString folderTemplate()
{
    const QDir memory(QStringLiteral("/dev/shm"));
    return (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("parvis-visit-XXXXXX"));
}

content::Assistant assistant(const char *code, const char *name, const char *pin)
{
    return {QLatin1String(code), QLatin1String(name), seal::hashPassword(QLatin1String(pin), seal::PasswordCost::Least).value()};
}

} // namespace

Result<QByteArray> MoodySealer::seal(const QByteArray &plain) const
{
    if (refuses)
        return Error(wire::WireError::SealFailed, QStringLiteral("not today"));
    return m_plain.seal(plain);
}

TownVisit::TownVisit(const QStringList &languages, const Printers &printers)
    : m_folder(folderTemplate()), m_languages(languages), m_printers(printers), m_clock(mondayMorning()), m_desk(m_clock), m_line(m_clock)
{
    const QDir folder(m_folder.path());
    auto cache = store::openCache(folder.filePath(QStringLiteral("cache.db")));
    auto outbox = store::openOutbox(folder.filePath(QStringLiteral("outbox.db")));
    REQUIRE(cache);
    REQUIRE(outbox);
    m_cache.emplace(std::move(*cache));
    m_outboxFile.emplace(std::move(*outbox));
    m_outbox = std::make_unique<store::OutboxStore>(m_outboxFile->database, m_clock, m_sealer);
    m_wishes = std::make_unique<store::WishStore>(m_outboxFile->database, m_clock);
    m_assistance = std::make_unique<store::AssistanceStore>(m_outboxFile->database, m_clock);
    auto content = TownContent::open(
        {QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content"), QStringLiteral("strasbourg")}, m_cache->database);
    REQUIRE(content);
    m_content = std::move(*content);
    m_line.lines = m_content->queue(QStringLiteral("strasbourg"));
    restart();
}

void TownVisit::restart()
{
    m_session.reset();
    m_session = std::make_unique<KioskSession>(
        KioskServices{m_clock,
                      *m_content,
                      *m_outbox,
                      *m_wishes,
                      m_printers,
                      {90s, 30s},
                      {},
                      QStringLiteral("strasbourg"),
                      m_languages,
                      &m_desk,
                      &m_people,
                      QStringLiteral("2468"),
                      [this] { return m_health; },
                      &m_line,
                      &m_visits,
                      {QStringLiteral("https://accueil.example.fr"), &m_lists, &m_forms},
                      &m_camera,
                      {assistant("31", "Anna Keller", "482916"), assistant("32", "Karim", "739205")},
                      m_assistance.get(),
                      60min,
                      [this] { return m_staffAllowed; },
                      &m_callBacks,
                      &m_voice});
}

int TownVisit::entries() const
{
    const auto count = m_outbox->pendingCount();
    REQUIRE(count);
    return *count;
}

void TownVisit::setDiskReadOnly(bool readOnly)
{
    const QString on = readOnly ? QStringLiteral("ON") : QStringLiteral("OFF");
    REQUIRE(m_outboxFile->database.change(QStringLiteral("PRAGMA query_only = %1").arg(on)));
}

void TownVisit::closeStores()
{
    const store::Database closed = std::move(m_outboxFile->database);
}

void TownVisit::enter()
{
    m_session->start();
    m_session->chooseLanguage(m_session->language());
    REQUIRE(m_session->screen() == KioskSession::Screen::Home);
}

void TownVisit::openForm(const QString &procedure)
{
    m_session->openProcedure(procedure);
    REQUIRE(m_session->screen() == KioskSession::Screen::Procedure);
    if (m_session->procedure()->hasForm()) {
        m_session->startForm();
    } else {
        m_session->startGuide();
        walkGuide();
        m_session->startForm();
    }
    REQUIRE(m_session->screen() == KioskSession::Screen::Form);
}

void TownVisit::help(const QString &code, const QString &pin)
{
    m_session->openStaff();
    m_session->openAssist();
    REQUIRE(m_session->screen() == KioskSession::Screen::Assist);
    m_session->assist()->giveCode(code);
    m_session->assist()->givePin(pin);
    REQUIRE(waitUntil([this] { return !m_session->assist()->checking(); }));
}

void TownVisit::walkGuide(const QStringList &options)
{
    REQUIRE(m_session->screen() == KioskSession::Screen::Guide);
    QStringList left = options;
    for (int steps = 0; m_session->screen() == KioskSession::Screen::Guide; ++steps) {
        REQUIRE(steps < 50);
        const auto &offered = m_session->guide()->options()->rows();
        REQUIRE(!offered.isEmpty());
        const QString first = offered.constFirst().value(QStringLiteral("optionId")).toString();
        m_session->answerGuide(left.isEmpty() ? first : left.takeFirst());
    }
}

void TownVisit::wait(std::chrono::seconds time)
{
    for (auto passed = 0ms; passed < time; passed += 250ms) {
        m_clock.advance(250ms);
        m_session->tick();
    }
}

bool waitUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer limit(30s);
    while (!done() && !limit.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(5ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return done();
}

QVariant signature()
{
    QVariantList stroke;
    for (int i = 0; i <= 30; ++i)
        stroke.append(QVariant(QVariantList{20.0 + i * 12, 60.0 + (i % 5) * 9}));
    return QVariantMap{{QStringLiteral("strokes"), QVariantList{QVariant(stroke)}},
                       {QStringLiteral("width"), 400},
                       {QStringLiteral("height"), 150}};
}

} // namespace parvis::kiosk
