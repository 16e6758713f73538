// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fakecallbacks.h"
#include "fakecamera.h"
#include "fakedesk.h"
#include "fakeforms.h"
#include "fakelists.h"
#include "fakequeue.h"
#include "fakevisit.h"
#include "fakevoice.h"
#include "kiosksession.h"
#include "store/assistancestore.h"
#include "store/openeddatabase.h"
#include "store/outboxstore.h"
#include "store/wishstore.h"
#include "towncontent.h"
#include "wire/plainsealer.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace parvis::kiosk
{

/// Seals as long as it is told to.
class MoodySealer final : public wire::PayloadSealer
{
public:
    bool refuses = false;

    [[nodiscard]] QString scheme() const override { return m_plain.scheme(); }
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &plain) const override;

private:
    wire::PlainSealer m_plain;
};

/// One kiosk with the sample content, real stores in a folder of its own, no printer and a clock that stands on
/// Monday 23 November 2026, 10:00 in Strasbourg. Appointments, tickets and calls go to a desk in memory; the staff's code is 2468. Anna (31, PIN 482916) and Karim (32, PIN 739205) may help.
class TownVisit
{
public:
    /// LANGUAGES: the first one greets.
    explicit TownVisit(const QStringList &languages = {QStringLiteral("fr"), QStringLiteral("de"),
                                                       QStringLiteral("en")},
                       const Printers &printers = {});

    /// The kiosk's program ends and begins again: what the town knows stays, what the session knew is gone.
    void restart();

    [[nodiscard]] KioskSession &session() { return *m_session; }
    [[nodiscard]] FormSession &form() { return *m_session->form(); }
    [[nodiscard]] VirtualClock &clock() { return m_clock; }
    [[nodiscard]] TownContent &content() { return *m_content; }
    [[nodiscard]] const store::Database &cache() const { return m_cache->database; }
    [[nodiscard]] const store::OutboxStore &outbox() const { return *m_outbox; }
    [[nodiscard]] const store::WishStore &wishes() const { return *m_wishes; }
    [[nodiscard]] const store::AssistanceStore &assistance() const { return *m_assistance; }
    [[nodiscard]] FakeDesk &desk() { return m_desk; }
    [[nodiscard]] FakePeople &people() { return m_people; }
    [[nodiscard]] FakeCallBacks &callBacks() { return m_callBacks; }
    [[nodiscard]] FakeCamera &camera() { return m_camera; }
    [[nodiscard]] FakeQueue &line() { return m_line; }
    [[nodiscard]] FakeVisit &joined() { return m_joined; }
    [[nodiscard]] FakeVoice &voice() { return m_voice; }
    [[nodiscard]] FakeLists &lists() { return m_lists; }
    [[nodiscard]] FakeForms &forms() { return m_forms; }
    [[nodiscard]] KioskHealth &health() { return m_health; }
    [[nodiscard]] MoodySealer &sealer() { return m_sealer; }
    /// What the hub last said of the staff signing in here.
    void setStaffAllowed(bool allowed) { m_staffAllowed = allowed; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] int entries() const;
    /// The disk takes nothing more, or takes writes again.
    void setDiskReadOnly(bool readOnly);
    void closeStores();

    /// Attract to Home in the first language.
    void enter();
    /// Home to the first question of the form of PROCEDURE, through its page alone or through its guide.
    void openForm(const QString &procedure);
    /// An agent signs in where the visitor stands.
    void help(const QString &code = QStringLiteral("31"), const QString &pin = QStringLiteral("482916"));
    /// Chooses OPTIONS one after another; what is left unsaid takes the first option offered.
    void walkGuide(const QStringList &options = {});
    /// Lets time pass as the program does, a quarter of a second a tick.
    void wait(std::chrono::seconds time);

private:
    QTemporaryDir m_folder;
    QStringList m_languages;
    Printers m_printers;
    VirtualClock m_clock;
    FakeDesk m_desk;
    FakePeople m_people;
    FakeCallBacks m_callBacks;
    FakeQueue m_line;
    FakeCamera m_camera;
    FakeVisit m_joined;
    sync::VisitClient m_visits{m_joined, QStringLiteral("strasbourg")};
    FakeVoice m_voice;
    FakeLists m_lists;
    FakeForms m_forms;
    KioskHealth m_health;
    bool m_staffAllowed = true;
    MoodySealer m_sealer;
    std::optional<store::OpenedDatabase> m_cache;
    std::optional<store::OpenedDatabase> m_outboxFile;
    std::unique_ptr<store::OutboxStore> m_outbox;
    std::unique_ptr<store::WishStore> m_wishes;
    std::unique_ptr<store::AssistanceStore> m_assistance;
    std::unique_ptr<TownContent> m_content;
    std::unique_ptr<KioskSession> m_session;
};

/// Runs the event loop until DONE holds or 30 s are over; gives what DONE says then.
[[nodiscard]] bool waitUntil(const std::function<bool()> &done);

/// A signature across the whole box.
[[nodiscard]] QVariant signature();

} // namespace parvis::kiosk
