// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rowmodel.h"
#include "store/assistancestore.h"

#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

#include <functional>
#include <optional>

namespace parvis::kiosk
{

/// How a kiosk is, without a word about any visitor.
struct KioskHealth {
    enum class Hub { Inside, Reachable, Away, NeverReached };
    enum class Time { Sure, Guessed, Unknown };

    Hub hub = Hub::NeverReached;
    std::optional<Instant> lastContact;
    int waitingEntries = 0; ///< of the journal, not yet at the hub
    std::optional<Instant> oldestWaiting;
    int leases = 0; ///< places that can be sold without the hub
    Time time = Time::Unknown;
    qint64 release = 0;       ///< shown; 0 = the content beside the program
    qint64 comingRelease = 0; ///< shown after this visit; 0 = none
    QStringList alarms;       ///< one technical word each, as sync names them: "frozen"; "hub-clock" of a hub inside,
                              ///< "content-refused"
    QList<store::AssistanceEvent> assistance = {}; ///< what agents did here, the newest first
};

/// The page for the staff at the kiosk, behind a code: contact, what waits, clock, printers, alarms, in plain words.
class StaffStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool unlocked READ unlocked NOTIFY changed)
    Q_PROPERTY(bool refused READ refused NOTIFY changed)
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *rows READ rows CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *helps READ helps CONSTANT)

public:
    using Source = std::function<KioskHealth()>;
    using Titles = std::function<QString(const QString &procedure)>; ///< in the language that is shown
    static constexpr int mostTries = 3;
    static constexpr std::chrono::minutes blockedFor{5};
    static constexpr int mostHelp = 20; ///< steps of help told

    /// Without a CODE, or without a SOURCE, there is no such page. PRINTERS are the queues' names, empty ones left out.
    StaffStatus(QString code, Source source, QStringList printers, Titles titles, const Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] bool available() const { return !m_code.isEmpty() && m_source; }
    [[nodiscard]] bool unlocked() const { return m_unlocked; }
    [[nodiscard]] bool refused() const { return m_refused; }
    /// After too many wrong codes none is taken for some minutes, whoever stands there.
    [[nodiscard]] bool blocked() const;
    [[nodiscard]] RowModel *rows() { return &m_rows; }
    /// The steps of help, the newest first; roles: when, what.
    [[nodiscard]] RowModel *helps() { return &m_helps; }

    void close();
    void setLanguage(const QString &language);
    void tick();

    Q_INVOKABLE void unlock(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void retell();
    void tellHelps(const QList<store::AssistanceEvent> &events);
    void add(QList<QVariantMap> &rows, const QString &label, const QString &text, const QString &mood = QStringLiteral("good")) const;
    [[nodiscard]] static QString alarmText(const QString &alarm);
    [[nodiscard]] static QString stepText(store::AssistanceEvent::What what);
    [[nodiscard]] QString ago(Instant instant) const;

    const QString m_code;
    const Source m_source;
    const QStringList m_printers;
    const Titles m_titles;
    const Clock &m_clock;
    QString m_language;
    bool m_unlocked = false;
    bool m_refused = false;
    int m_tries = 0;
    std::optional<Instant> m_blockedUntil;
    Instant m_told;
    RowModel m_rows;
    RowModel m_helps;
};

} // namespace parvis::kiosk
