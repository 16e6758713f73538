// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/kioskprogram.h"

#include "base/id.h"
#include "documents/qrsquare.h"
#include "embeddedhub.h"
#include "sync/facts.h"
#include "main/camerasource.h"
#include "main/journey.h"
#include "main/journeyplayer.h"
#include "main/pageimageprovider.h"
#include "queue/ticketlabel.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QTimeZone>

#include <cstdio>
#include <limits>

namespace parvis::kiosk
{

using namespace std::chrono_literals;

namespace
{

constexpr auto tickInterval = 250ms;

// Towards noon of a journey's day.
Instant beginningOf(const Journey &journey)
{
    if (!journey.today)
        return SystemClock().now();
    const QDate day = *journey.today;
    return Instant(std::chrono::milliseconds(QDateTime(day, QTime(10, 0), QTimeZone::utc()).toMSecsSinceEpoch()));
}

Error failed(ProgramError code, const Error &cause)
{
    return Error(code, cause.detail());
}

Error unusable(const QString &path, const Error &cause)
{
    return Error(ProgramError::NoStore, QStringLiteral("%1 cannot be used: %2").arg(path, cause.detail()));
}

// The cache holds nothing that the content folder or the hub does not: where a page of it is damaged it is made anew.
Result<store::OpenedDatabase> openSoundCache(const QString &path)
{
    auto cache = store::openCache(path);
    if (!cache || cache->database.check())
        return cache;
    {
        const store::OpenedDatabase closing = std::move(*cache);
    }
    qWarning("The cache was damaged and is made anew.");
    for (const auto *ending : {"-wal", "-shm", ""})
        QFile::remove(path + QLatin1String(ending));
    return store::openCache(path);
}

} // namespace

KioskProgram::KioskProgram(Options options) : m_options(std::move(options)) {}

KioskProgram::~KioskProgram()
{
    qApp->removeEventFilter(this);
}

Result<void> KioskProgram::start()
{
    auto config = content::KioskConfig::load(m_options.config);
    if (!config)
        return failed(ProgramError::BadConfig, config.error());
    m_config = std::move(*config);
    // Beside a kiosk that is its own hub there is no desk to call a number; a journey with a hub plays the hall as well.
    bool isStaffed = m_config.hub != QStringLiteral("embedded");
    if (!m_options.journey.isEmpty()) {
        const auto journey = Journey::load(m_options.journey);
        if (!journey)
            return failed(ProgramError::BadJourney, journey.error());
        m_virtualClock = std::make_unique<VirtualClock>(beginningOf(*journey));
        isStaffed = isStaffed || journey->hub;
    }
    if (auto opened = openStores(); !opened)
        return opened;
    if (auto connected = connectHub(); !connected)
        return connected;
    QStringList languages = m_config.languages;
    if (!m_options.language.isEmpty() && languages.removeOne(m_options.language))
        languages.prepend(m_options.language);
    Comfort comfort;
    comfort.textScaleStep = m_options.textScaleStep.value_or(m_config.textScaleStep);
    comfort.highContrast = m_options.highContrast;
    comfort.reducedMotion = m_virtualClock != nullptr; // a picture is taken of what is, not of what moves
    m_session = std::make_unique<KioskSession>(KioskServices{
        clock(),
        *m_content,
        m_ledger->outbox(),
        *m_wishes,
        {m_config.sheetPrinter, m_config.receiptPrinter},
        {m_config.idle, m_config.warning},
        comfort,
        m_config.site,
        languages,
        m_sync->bookings(),
        m_embedded ? nullptr : m_sync->people(), // beside a kiosk that is its own hub there is no desk to call
        m_config.staffCode,
        [this] { return health(); },
        isStaffed ? m_sync->queue() : nullptr,
        m_embedded ? nullptr : m_sync->visits(),
        {m_config.phonePages, m_sync->lists(), m_embedded ? nullptr : m_sync->forms()},
        openCamera(),
        m_config.assistants,
        m_assistance.get(),
        m_config.assistanceLimit,
        [this] { return m_sync->mayStaffSignIn(); },
        m_embedded ? nullptr : m_sync->callBacks(), // beside such a kiosk nobody reads who is to be called
        openVoice()});
    connect(m_session->paper(), &TicketPaper::ended, m_printers.get(), &PrinterReport::note);
    connect(m_session->finish(), &FinishState::ended, m_printers.get(), &PrinterReport::note);
    connect(m_session.get(), &KioskSession::stored, this, [this] { m_sync->entryWritten(); });
    connect(m_sync.get(), &KioskSync::newsCame, m_session->joined(), &JoinedSession::wake);
    connect(m_sync.get(), &KioskSync::releaseCame, m_update.get(), &ContentUpdate::come);
    connect(m_update.get(), &ContentUpdate::shown, this, [this] {
        m_sync->setLines(m_content->queue(m_config.site));
        m_session->takeNewContent();
    });
    connect(m_session.get(), &KioskSession::languageChanged, this, &KioskProgram::loadLanguage);
    loadLanguage();
    if (auto opened = openWindow(); !opened)
        return opened;
    qApp->installEventFilter(this);
    if (!m_virtualClock) {
        connect(&m_tick, &QTimer::timeout, this, &KioskProgram::tick);
        m_tick.start(tickInterval);
        QTimer::singleShot(1s, this, [this] { m_content->warmSearch(); });
        QTimer::singleShot(1200ms, this, [this] { m_sync->loadPlaces(); });
        QTimer::singleShot(1500ms, this, &KioskProgram::startHub);
    }
    return {};
}

KioskHealth KioskProgram::health() const
{
    KioskHealth health = m_sync->health(m_embedded != nullptr);
    if (m_embedded)
        health.alarms += m_embedded->alarms();
    health.release = m_content->release();
    health.comingRelease = m_update->coming();
    if (!m_update->alarm().isEmpty())
        health.alarms += m_update->alarm();
    const auto help = m_assistance->newest(StaffStatus::mostHelp);
    if (!help)
        qWarning("assistance: %ls", qUtf16Printable(help.error().detail()));
    health.assistance = help.valueOr({});
    return health;
}

QString KioskProgram::dataFolder() const
{
    return m_options.dataFolder.isEmpty() ? m_config.dataFolder : m_options.dataFolder;
}

Result<void> KioskProgram::openStores()
{
    const QDir folder(dataFolder());
    if (!QDir().mkpath(folder.path()))
        return Error(ProgramError::NoStore, QStringLiteral("the folder %1 cannot be made").arg(folder.path()));
    const QString cachePath = folder.filePath(QStringLiteral("cache.db"));
    auto cache = openSoundCache(cachePath);
    if (!cache)
        return unusable(cachePath, cache.error());
    m_cache.emplace(std::move(*cache));
    const QString outboxPath = folder.filePath(QStringLiteral("outbox.db"));
    auto outbox = store::openOutbox(outboxPath);
    if (!outbox)
        return unusable(outboxPath, outbox.error());
    m_outboxFile.emplace(std::move(*outbox));
    if (!m_outboxFile->setAside.isEmpty())
        qWarning("The outbox was damaged and is kept as %ls: tell the administrator.", qUtf16Printable(m_outboxFile->setAside));
    m_ledger = std::make_unique<store::SqlKioskLedger>(m_outboxFile->database, clock(), m_sealer);
    m_feed = std::make_unique<store::SqlKioskCache>(m_cache->database);
    m_wishes = std::make_unique<store::WishStore>(m_outboxFile->database, clock());
    m_assistance = std::make_unique<store::AssistanceStore>(m_outboxFile->database, clock());
    // A hub inside has what it tells from the content folder itself.
    const bool hasHub = m_config.hub != QStringLiteral("embedded");
    auto content =
        TownContent::open({m_config.contentFolder, m_config.site, hasHub ? m_feed.get() : nullptr}, m_cache->database);
    if (!content)
        return Error(ProgramError::NoContent, QStringLiteral("the content of %1 cannot be shown: %2")
                                                  .arg(m_config.contentFolder, content.error().detail()));
    m_content = std::move(*content);
    return {};
}

const Clock &KioskProgram::clock() const
{
    return m_virtualClock ? static_cast<const Clock &>(*m_virtualClock) : m_systemClock;
}

sync::Enrolment KioskProgram::enrolment()
{
    const auto known = m_ledger->fact(sync::facts::device);
    if (!known)
        qWarning("device: %ls", qUtf16Printable(known.error().detail()));
    const bool inside = m_config.hub == QStringLiteral("embedded");
    const auto enrolled = sync::Enrolment::parse(known.valueOr({}));
    if (enrolled && (!inside || !enrolled->series.isEmpty()))
        return *enrolled;
    if (!inside)
        return {};
    // The hub in this process takes the kiosk at its own word, and numbers it as its first.
    sync::Enrolment made = enrolled ? *enrolled : sync::Enrolment{makeId(), makeId(), {}};
    made.series = queue::seriesAt(0);
    if (const auto kept = m_ledger->setFact(sync::facts::device, made.toJson()); !kept)
        qWarning("device: %ls", qUtf16Printable(kept.error().detail()));
    return made;
}

Result<void> KioskProgram::connectHub()
{
    if (m_virtualClock)
        m_time = std::make_unique<JourneyTime>(*m_virtualClock);
    else
        m_time = std::make_unique<sync::SystemTime>();
    m_enrolment = enrolment();
    if (m_config.hub == QStringLiteral("embedded"))
        m_embedded = std::make_unique<EmbeddedLink>(clock());
    else
        m_network = std::make_unique<sync::NetworkLink>(
            sync::NetworkSettings{QUrl(m_config.hub), m_config.site, m_enrolment.device, m_enrolment.secret, m_config.hubAuthority}, m_chance);
    // Beside its own hub a kiosk needs no places of its own, unless a journey cuts that hub off.
    const int demand = m_embedded && !m_virtualClock ? 0 : 12;
    const auto *plan = m_content->plan(m_config.site);
    sync::HubLink &link = m_embedded ? static_cast<sync::HubLink &>(*m_embedded) : *m_network;
    m_sync = std::make_unique<KioskSync>(*m_ledger, *m_feed, link, *m_time, m_sealer, m_config.site, m_enrolment,
                                         plan ? std::optional(*plan) : std::nullopt, m_content->queue(m_config.site), demand);
    m_update = std::make_unique<ContentUpdate>(*m_content, *m_feed, m_config.site);
    m_printers = std::make_unique<PrinterReport>(link, m_config.site, clock(),
                                                 Printers{m_config.sheetPrinter, m_config.receiptPrinter}.names());
    return {};
}

void KioskProgram::startHub()
{
    if (m_hubStarted)
        return;
    m_hubStarted = true;
    if (m_embedded) {
        auto town = embeddedTown(*m_content, QDir(dataFolder()).filePath(QStringLiteral("hub.db")), m_config.site,
                                 {m_enrolment.device, m_enrolment.secret});
        if (!m_virtualClock)
            town.readClock = [] { return sync::SystemTime().read(); };
        m_embedded->open(embeddedHub(std::move(town)));
    }
    m_sync->syncNow();
}

void KioskProgram::tick()
{
    if (m_hubStarted) {
        m_sync->tick();
        m_printers->tick();
    }
    m_session->tick();
    m_update->tick(!m_session->inVisit());
}

FrameSource *KioskProgram::openCamera()
{
    if (m_virtualClock) {
        auto held = std::make_unique<HeldSource>();
        m_held = held.get();
        m_camera = std::move(held);
    } else if (!m_config.camera.isEmpty()) {
        m_camera = std::make_unique<CameraSource>(m_config.camera);
    }
    return m_camera.get();
}

sound::Voice *KioskProgram::openVoice()
{
    // Beside its own hub nobody writes to a visitor; a journey shows the same on every machine.
    if (m_config.volume > 0 && !m_embedded && !m_virtualClock)
        m_speaker = std::make_unique<sound::Speaker>(m_config.volume);
    return m_speaker.get();
}

bool KioskProgram::holdSquare(const QString &text)
{
    const auto square = documents::QrSquare::of(text);
    if (!square || !m_held)
        return false;
    constexpr int quiet = documents::QrSquare::quietZone;
    const int side = square->size() + 2 * quiet;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int row = 0; row < square->size(); ++row) {
        for (int column = 0; column < square->size(); ++column) {
            if (square->dark(column, row))
                picture.setPixelColor(column + quiet, row + quiet, Qt::black);
        }
    }
    return m_held->hold(picture.scaled(side * 8, side * 8));
}

bool KioskProgram::isHubAnswering() const
{
    return m_embedded ? m_embedded->isAsking() : m_network && m_network->isAsking();
}

bool KioskProgram::setLink(bool up)
{
    if (!m_embedded)
        return false;
    m_embedded->setReachable(up);
    m_sync->syncNow();
    return true;
}

Result<void> KioskProgram::openWindow()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("page"), new PageImageProvider(*m_session->document())); // the engine owns it
    m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(m_session.get())},
                                   {QStringLiteral("pxPerMm"), m_config.pxPerMm},
                                   {QStringLiteral("guarded"), m_virtualClock == nullptr},
                                   {QStringLiteral("visible"), false}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Parvis/Screens/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        return Error(ProgramError::NoWindow, QStringLiteral("the interface could not be loaded"));
    const QSize size = m_options.size.isEmpty() ? m_config.windowSize : m_options.size;
    m_window->resize(size);
    if (!m_options.openForm.isEmpty() && !m_session->openFormDirectly(m_options.openForm))
        return Error(ProgramError::NoContent, QStringLiteral("the procedure %1 has no form of its own").arg(m_options.openForm));
    if (m_options.reportReady)
        reportSecondFrame();
    if (m_options.windowed || !m_options.size.isEmpty() || m_virtualClock)
        m_window->show();
    else
        m_window->showFullScreen();
    // Without a window manager nobody else activates the window.
    m_window->requestActivate();
    return {};
}

void KioskProgram::reportSecondFrame()
{
    connect(m_window, &QQuickWindow::frameSwapped, this, [this] {
        if (++m_frames == 2) {
            std::puts("ready");
            std::fflush(stdout);
        } else if (m_frames < 2) {
            m_window->update();
        }
    });
}

void KioskProgram::loadLanguage()
{
    if (m_loadedLanguage == m_session->language())
        return;
    m_loadedLanguage = m_session->language();
    qApp->removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/parvis_%1.qm").arg(m_loadedLanguage)))
        qApp->installTranslator(&m_translator);
    m_engine.retranslate();
}

bool KioskProgram::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: m_session->idle().touch(); break;
    case QEvent::KeyPress:
        m_session->idle().touch();
        if (watched == m_window && isScanned(static_cast<const QKeyEvent &>(*event)))
            return true;
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool KioskProgram::isScanned(const QKeyEvent &key)
{
    if (key.isAutoRepeat() || key.timestamp() == 0)
        return false;
    const auto heard = m_scanned.take(key.text(), std::chrono::milliseconds(key.timestamp()));
    if (!heard.line.isEmpty())
        m_session->takeScan(heard.line);
    return heard.isScanner;
}

Result<void> KioskProgram::playJourney()
{
    const auto journey = Journey::load(m_options.journey);
    if (!journey)
        return failed(ProgramError::BadJourney, journey.error());
    const auto head = m_ledger->head();
    if (!head)
        return failed(ProgramError::NoStore, head.error());
    m_writtenBefore = head->sequence;
    if (journey->hub)
        startHub();
    JourneyPlayer player(*m_session, m_window, *m_virtualClock, m_options.shots,
                         {[this] { tick(); },
                          [this] { return !m_hubStarted || (!isHubAnswering() && m_sync->isAtRest()); },
                          [this] { return isHubAnswering(); },
                          [this](bool up) { return setLink(up); },
                          [this](const QString &text) { return holdSquare(text); }});
    if (auto played = player.play(*journey, m_session->languages().constFirst()); !played)
        return failed(ProgramError::BadJourney, played.error());
    return saveDocuments();
}

Result<void> KioskProgram::saveDocuments()
{
    const auto written = m_ledger->writtenAfter(m_writtenBefore, std::numeric_limits<int>::max());
    if (!written)
        return failed(ProgramError::NoStore, written.error());
    for (const auto &entry : *written) {
        const auto document = m_ledger->document(entry.id);
        if (!document)
            return failed(ProgramError::NoStore, document.error());
        if (document->isEmpty())
            continue;
        QFile file(QDir(m_options.shots).filePath(entry.form + QStringLiteral(".pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(*document) != document->size())
            return Error(ProgramError::NoStore, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace parvis::kiosk
