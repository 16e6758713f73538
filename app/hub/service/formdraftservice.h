// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/idsource.h"
#include "store/hubledger.h"

#include <QJsonObject>
#include <QStringList>

namespace parvis::hub
{

/// A form somebody has begun.
struct FormDraftContent {
    QString form;
    QByteArray hash; ///< of the form, 32 bytes
    QString language;
    QJsonObject given;  ///< forms::givenAnswers()
    QStringList fallen; ///< paths whose answers the last change made void
    QString code;       ///< under which it lies ready to come back; empty = none
    QByteArray origin;  ///< whence the phone has it, so that the same phone may ask twice
    QJsonObject help;   ///< wire::Assistance, of this version or a later one: who helped at the kiosk; empty = nobody

    [[nodiscard]] QByteArray encode() const;
    /// Empty where BYTES are none.
    [[nodiscard]] static FormDraftContent decode(const QByteArray &bytes);

    bool operator==(const FormDraftContent &) const = default;
};

/// Forms begun at a kiosk and continued on a phone: left under a token, opened once, kept while they are worked on, and
/// brought back under a code that a person can type.
///
/// The hub keeps neither token, phone's secret nor code, only a hash of each, and what was answered is locked with what it
/// does not keep, in the rows of what visitors take along (store::VisitList; for a code: with the code and a key of the hub, because so short a code alone could be found by trying).
/// Errors: NotFound (never there, erased, or over), WrongState (opened or returned already), StoreError. One thread.
class FormDraftService
{
public:
    static constexpr std::chrono::minutes unclaimed{10};
    static constexpr std::chrono::hours idle{2};
    static constexpr std::chrono::hours remembered{24}; ///< that it was opened, without a word of it
    static constexpr std::chrono::minutes repeatable{10};

    /// KEY is the hub's own, 32 bytes.
    FormDraftService(store::HubLedger &ledger, const Clock &clock, const IdSource &ids, QByteArray key)
        : m_ledger(ledger), m_clock(clock), m_ids(ids), m_key(std::move(key))
    {
    }

    struct Kept {
        FormDraftContent content;
        Instant until;
    };

    /// TOKEN is the kiosk's; the same again changes nothing.
    [[nodiscard]] Result<Instant> leave(const QString &site, const QString &token, const FormDraftContent &content);
    /// What waits under TOKEN, without opening it.
    [[nodiscard]] Result<Kept> waiting(const QString &site, const QString &token);
    /// Is it the phone of SECRET that has opened TOKEN?
    [[nodiscard]] Result<bool> hasOpened(const QString &site, const QString &token, const QString &secret);
    /// From now on it is with the phone of SECRET, and with no other. What that phone had before is erased. The same phone
    /// again: nothing changes.
    [[nodiscard]] Result<void> open(const QString &site, const QString &token, const QString &secret);

    [[nodiscard]] Result<Kept> onPhone(const QString &site, const QString &secret);
    /// CONTENT in place of what is there; it is kept for idle again. Its code, origin and help
    /// stay what they are.
    [[nodiscard]] Result<void> save(const QString &site, const QString &secret, const FormDraftContent &content);
    /// Everything of it, its code too. Nothing there: nothing to do.
    [[nodiscard]] Result<void> erase(const QString &site, const QString &secret);

    /// It lies ready under a code until UNTIL; the same code where it does already.
    [[nodiscard]] Result<QString> makeReady(const QString &site, const QString &secret, Instant until);
    /// Its code is worth nothing any more.
    [[nodiscard]] Result<void> takeBack(const QString &site, const QString &secret);

    // CODE as forms::parseReturnCode() gives it.
    [[nodiscard]] Result<Kept> look(const QString &site, const QString &code);
    /// Hands it over once and erases it on the phone. CLAIM is the kiosk's: with the same one it may ask again for some
    /// minutes, in case the answer was lost on the way.
    [[nodiscard]] Result<Kept> bringBack(const QString &site, const QString &code, const QString &claim);

private:
    struct Names {
        QByteArray row;
        QByteArray lock;
    };
    struct Row;
    enum class Stage : char;
    [[nodiscard]] static Names ofToken(const QString &token);
    [[nodiscard]] static Names ofSecret(const QString &secret);
    [[nodiscard]] Names ofCode(const QString &code) const;
    /// What lies under NAMES while it is at STAGE; OTHERWISE says why it is over where it is at another.
    [[nodiscard]] Result<Kept> read(const QString &site, const Names &names, Stage stage, const char *otherwise) const;
    [[nodiscard]] Result<Row> find(store::HubTransaction &rows, const Names &names) const;
    [[nodiscard]] static Result<void> put(store::HubTransaction &rows, const Names &names, Stage stage,
                                          const FormDraftContent &content, Instant until);
    /// Nothing of it is left at once; the row itself goes with the next sweep.
    [[nodiscard]] Result<void> remove(store::HubTransaction &rows, const QByteArray &row) const;
    [[nodiscard]] Result<void> removeAll(store::HubTransaction &rows, const QByteArray &row, const FormDraftContent &content) const;

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    const IdSource &m_ids;
    const QByteArray m_key;
};

} // namespace parvis::hub
