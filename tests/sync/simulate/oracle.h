// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookingclient.h"
#include "sync/simulate/agenda.h"
#include "sync/simulate/hubdatabase.h"
#include "sync/simulate/kioskdisk.h"

#include <QSet>

#include <map>
#include <set>
#include <vector>

namespace parvis::simulate
{

using appointments::UnitKey;

/// The first thing that went wrong in a history.
struct Violation {
    QString invariant; ///< "I1" to "I20", as the table in tests/sync/README.md numbers them
    QString what;
};

/// What a visitor was shown and may rely on.
struct Promise {
    enum class Kind { Booked, Requested, Submission };

    Kind kind = Kind::Submission;
    int kiosk = -1;
    sync::Way way = sync::Way::Online;
    QString code; ///< plain; of bookings
    QString resource;
    Instant start;
    Instant end;
    int revision = 0; ///< at the hub, of the change that was shown
    QString entry;    ///< journal entry; of submissions
    QByteArray payloadSha256;
    QByteArray formHash;
    Instant shown;
    bool cancelled = false;       ///< somebody was told that it is off
    bool maybeCancelled = false;  ///< somebody tried and was not told how it ended
    std::vector<Instant> maybeAt; ///< moves that somebody tried and was not told how they ended
    bool changedOnline = false;   ///< cancelled or moved with the hub only, which may forget it in a restore
    bool lost = false;            ///< made with the hub only, which then forgot it in a restore
};

/// An independent record of what is true and of what people were shown. It shares no code with the rules it checks: it
/// reads rows as they become durable, and answers of the kiosk as visitors see them.
class Oracle final : public CommitWatcher, public DiskWatcher
{
public:
    Oracle(const Agenda &agenda, const HubDatabase &hub, milliseconds grid);
    void addKiosk(KioskDisk *disk, const QString &device);

    [[nodiscard]] const std::optional<Violation> &violation() const { return m_violation; }
    void fail(const char *invariant, const QString &what);

    // What visitors and agents see.
    void shown(Promise promise);
    [[nodiscard]] Promise *promise(const QString &code);
    [[nodiscard]] std::vector<Promise> &promises() { return m_promises; }
    /// Somebody was told that the hub cancelled or moved it.
    void changedOnline(Promise &promise);
    /// A confirmation whose answer nobody heard: the hub may hold an appointment nobody was promised.
    void mayHaveBooked(const QString &appointment) { m_ghosts << appointment; }

    // What people and disasters do.
    void overridden(const QString &device);
    void diskReplaced(int kiosk, const KioskRows &before, const KioskRows &image);
    void hubRestored(Instant backup);
    void published(qint64 number, const QByteArray &manifest);
    /// A visitor at KIOSK sees RELEASE: it must be there, whole.
    void visitShows(int kiosk, qint64 release);
    void booted(int kiosk, int run);
    /// A kiosk stopped: what it wrote last nobody may have been told of.
    void stopped(int kiosk);
    [[nodiscard]] bool wasRestored() const { return m_backup.has_value(); }
    /// The hub answered a question about leases that this machine asked in its run RUN.
    void leasesAnswered(int kiosk, int run);
    /// A request of this machine reached the hub.
    void asked(int machine);

    /// Feeds and journals are where the hub is.
    [[nodiscard]] bool isHealed() const;
    /// After healing: queues, receipts, digests.
    void checkHealed();
    /// More than 400 days after everything was dealt with: the hub has kept nothing for too long.
    void checkForgotten();

    // CommitWatcher
    void unitChanged(const appointments::UnitRecord *before, const appointments::UnitRecord *after) override;
    void appointmentChanged(const store::Appointment *before, const store::Appointment *after) override;
    void submissionAdded(const store::StoredSubmission &submission) override;
    void quarantineAdded(const store::QuarantineRow &row) override;
    void deviceChanged(const store::Device *before, const store::Device *after) override;
    void handOffChanged(const store::HandOff *before, const store::HandOff *after) override;
    void feedChanged(const store::Change &change) override;
    void committed() override;
    // DiskWatcher
    void appended(int kiosk, const JournalEntry &entry, const QList<store::LeaseChange> &changes) override;
    void acknowledged(int kiosk, const JournalEntry &entry) override;
    void leasesChanged(int kiosk) override;
    void cacheChanged(int kiosk) override;
    void releaseShown(int kiosk) override;

private:
    struct Kiosk {
        KioskDisk *disk = nullptr;
        QString device;
        bool replaced = false;    ///< runs from an image older than what the hub has heard
        int replacedRun = 0;      ///< the first run from it
        qint64 imageHead = 0;     ///< how far the journal of the image reached
        bool wasReplaced = false; ///< ran from an image at some time
        bool wasOverridden = false;
        std::set<std::pair<UnitKey, quint64>> rights;          ///< unsold leases seen on the disk
        std::map<std::pair<UnitKey, quint64>, QString> sold; ///< code of the sale of a lease
        qint64 shown = 0;
        qint64 compared = 0; ///< up to here its states were found to be the hub's
        int pages = 0;
    };
    struct Span {
        Instant end;
        QString appointment;
    };

    [[nodiscard]] bool isTainted(const UnitKey &unit) const { return m_tainted.contains(unit); }
    [[nodiscard]] bool isOver(const UnitKey &unit) const { return unit.start <= m_agenda.now(); }
    [[nodiscard]] std::vector<UnitKey> unitsOf(const store::Appointment &appointment) const;
    [[nodiscard]] const store::Appointment *appointmentOf(const QString &code) const;
    void checkOneOwner(const UnitKey &unit);
    /// What KIOSK may sell it has not sold already.
    void checkNotSold(const Kiosk &kiosk, const std::pair<UnitKey, quint64> &right);
    void checkNoOtherRight(const appointments::UnitRecord &record, const QString &takenBy);
    void occupy(const store::Appointment *before, const store::Appointment *after);
    [[nodiscard]] bool awaitsPlaces(const QString &appointment) const;
    void checkPromise(const Promise &promise);
    void checkBooking(const Promise &promise);
    [[nodiscard]] bool isTakenByForgotten(const Promise &promise) const;
    void checkSubmission(const Promise &promise);
    void checkHubRows();
    /// The feed says of a place what it is.
    void checkTold(const appointments::UnitRecord &record);
    void checkKiosk(const Kiosk &kiosk);
    /// An answer that comes now may be of the hub as it was before its restore.
    [[nodiscard]] bool answersMayBeOld() const;
    [[nodiscard]] bool isOver(const store::OutboxEntry &booking) const;
    /// Does a kiosk keep what was promised last, to tell it to a restored hub?
    [[nodiscard]] bool isJournalled(const Promise &promise) const;
    [[nodiscard]] bool hubHas(const store::OutboxEntry &entry) const;
    /// Whether an entry about this booking lies in quarantine.
    [[nodiscard]] bool isQuarantined(const QString &code) const;
    [[nodiscard]] bool isFrozen(const Kiosk &kiosk) const;

    const Agenda &m_agenda;
    const HubDatabase &m_hub;
    milliseconds m_grid;
    std::vector<Kiosk> m_kiosks;
    std::optional<Violation> m_violation;
    std::vector<Promise> m_promises;
    QSet<QString> m_ghosts;
    std::set<UnitKey> m_tainted;
    std::map<UnitKey, std::set<QString>> m_bookedAtHub;       ///< codes of live appointments by unit
    std::map<QString, std::map<Instant, Span>> m_spans;       ///< live appointments by resource
    std::vector<store::Appointment> m_arriving;               ///< of the commit under way
    std::set<QString> m_awaiting;                             ///< appointments whose places are not settled
    std::set<UnitKey> m_touched;                              ///< units of the commit under way
    std::map<std::pair<UnitKey, quint64>, Instant> m_granted; ///< the longest term the hub ever gave
    std::map<QString, JournalEntry> m_written;                ///< journal entries as they were finalised
    std::map<QString, QString> m_codeOfEntry;
    std::map<int, QString> m_lastEntry;
    QSet<QString> m_offlineCancelled; ///< codes
    std::map<qint64, QByteArray> m_published;
    qint64 m_newest = 0; ///< the release every kiosk is to show; 0 = none was published since the hub was restored
    std::optional<Instant> m_backup;   ///< the oldest backup the hub was restored from
    std::optional<Instant> m_restored; ///< when that was last done
    struct Agent {
        QString name;
        Instant heard;
    };
    std::map<QString, Agent> m_agents;                 ///< who last had a hand-off, and when he was last heard of
    std::map<int, std::pair<Instant, int>> m_requests; ///< of the minute that began then
    std::set<quint64> m_sequencesOfCommit;
    qint64 m_lastSequence = 0;
};

} // namespace parvis::simulate
