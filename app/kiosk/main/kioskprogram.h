// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/scannedkeys.h"
#include "content/kioskconfig.h"
#include "contentupdate.h"
#include "embeddedlink.h"
#include "kiosksession.h"
#include "kiosksync.h"
#include "main/heldsource.h"
#include "main/options.h"
#include "printerreport.h"
#include "sound/speaker.h"
#include "store/assistancestore.h"
#include "store/openeddatabase.h"
#include "store/sqlkioskcache.h"
#include "store/sqlkioskledger.h"
#include "store/wishstore.h"
#include "sync/networklink.h"
#include "towncontent.h"
#include "wire/plainsealer.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QTimer>
#include <QTranslator>

#include <memory>

class QKeyEvent;
class QQuickWindow;

namespace parvis::kiosk
{

enum class ProgramError {
    BadConfig,  ///< the detail names file and line
    NoStore,    ///< cache or outbox cannot be opened
    NoContent,  ///< there is nothing to show
    NoWindow,   ///< the interface could not be loaded
    BadJourney, ///< the journey could not be read, or failed
};

/// The running kiosk: opens configuration, stores and content, shows the window, and lets time pass.
class KioskProgram : public QObject
{
    Q_OBJECT

public:
    explicit KioskProgram(Options options);
    ~KioskProgram() override;

    /// Shows the window; afterwards the event loop may run.
    [[nodiscard]] Result<void> start();
    /// Plays the journey asked for, and writes the filled form beside its pictures.
    [[nodiscard]] Result<void> playJourney();
    /// As far as it could be read.
    [[nodiscard]] const content::KioskConfig &config() const { return m_config; }

    /// Any touch or key of the visitor keeps his visit alive.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Result<void> openStores();
    [[nodiscard]] Result<void> connectHub();
    /// Begins to talk to the hub; the first picture is on the screen by then.
    void startHub();
    void tick();
    [[nodiscard]] bool isHubAnswering() const;
    [[nodiscard]] bool setLink(bool up);
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] sync::Enrolment enrolment();
    [[nodiscard]] Result<void> openWindow();
    /// Null: codes are typed or scanned.
    [[nodiscard]] FrameSource *openCamera();
    /// Null: nothing is read aloud.
    [[nodiscard]] sound::Voice *openVoice();
    [[nodiscard]] bool holdSquare(const QString &text);
    [[nodiscard]] Result<void> saveDocuments();
    [[nodiscard]] KioskHealth health() const;
    [[nodiscard]] QString dataFolder() const;
    void loadLanguage();
    void reportSecondFrame();
    /// Was this key struck by a scanner? The line it ends goes to the session.
    [[nodiscard]] bool isScanned(const QKeyEvent &key);

    Options m_options;
    content::KioskConfig m_config;
    SystemClock m_systemClock;
    std::unique_ptr<VirtualClock> m_virtualClock;
    std::optional<store::OpenedDatabase> m_cache;
    std::optional<store::OpenedDatabase> m_outboxFile;
    wire::PlainSealer m_sealer;
    std::unique_ptr<store::SqlKioskLedger> m_ledger;
    std::unique_ptr<store::SqlKioskCache> m_feed;
    std::unique_ptr<store::WishStore> m_wishes;
    std::unique_ptr<store::AssistanceStore> m_assistance;
    std::unique_ptr<TownContent> m_content;
    std::unique_ptr<sync::Time> m_time;
    sync::Enrolment m_enrolment;
    sync::SystemChance m_chance;
    std::unique_ptr<EmbeddedLink> m_embedded; // null: the hub is elsewhere
    std::unique_ptr<sync::NetworkLink> m_network;
    std::unique_ptr<KioskSync> m_sync;
    std::unique_ptr<ContentUpdate> m_update;
    std::unique_ptr<PrinterReport> m_printers;
    std::unique_ptr<FrameSource> m_camera;
    HeldSource *m_held = nullptr; ///< m_camera of a journey
    std::unique_ptr<sound::Speaker> m_speaker;
    bool m_hubStarted = false;
    std::unique_ptr<KioskSession> m_session;
    ScannedKeys m_scanned;
    QTranslator m_translator;
    QTimer m_tick;
    QString m_loadedLanguage;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // owned by the engine
    qint64 m_writtenBefore = 0; ///< end of the journal when the journey began
    int m_frames = 0;
};

} // namespace parvis::kiosk
