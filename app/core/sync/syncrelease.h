// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/releasemanifest.h"
#include "sync/syncmemory.h"

namespace parvis::sync
{

/// Fetches what the feed names: the manifest of the newest release, its objects, the plan; shows a release once it is whole.
/// What is staged are objects in the cache, so a restart goes on where it was cut off. Part of SyncEngine.
class SyncRelease final : public SyncWork
{
public:
    explicit SyncRelease(SyncMemory &memory) : SyncWork(memory) {}

    std::chrono::milliseconds dueAt() const override { return m_look ? std::chrono::milliseconds(0) : never; }
    Result<std::optional<HubRequest>> ask() override;
    std::optional<HubRequest> ahead(const HubReply &reply) override;
    End answered(const HubReply &reply, std::chrono::milliseconds roundTrip) override;
    void hurry() override
    {
        m_look = true;
        m_left.clear(); // the feed may name another release
    }
    [[nodiscard]] bool isDone() const { return !m_look; }
    [[nodiscard]] int missing() const { return m_missing; }

private:
    struct Target {
        qint64 number = 0;
        QByteArray manifest; ///< its hash; empty = no release is published
        QByteArray plan;     ///< hash; empty = none
    };

    [[nodiscard]] Result<Target> target();
    struct Wanted {
        QByteArray name;
        qint64 size = 0;
    };
    /// What was asked for.
    struct Question {
        enum class Of {
            One,     ///< an object
            Pack,    ///< objects
            Changes, ///< how a manifest is made of `held`
        };

        QList<QByteArray> names; ///< in order
        Of of = Of::One;
        QByteArray held{};
    };

    [[nodiscard]] Result<std::optional<HubRequest>> askRelease(const Target &target,
                                                               const std::optional<store::ReleaseRow> &shown);
    [[nodiscard]] HubRequest askManifest(const Target &target, const std::optional<store::ReleaseRow> &shown);
    /// Asks for the first of m_left, and takes them out.
    [[nodiscard]] HubRequest askObjects(Question *question);
    /// Reads STAGED, the manifest of TARGET, into m_read; false where it has another shape or number.
    [[nodiscard]] bool read(const Target &target, const QByteArray &staged);
    [[nodiscard]] Result<void> show(const Target &target, const QByteArray &manifest);
    [[nodiscard]] End takeChanges(const Question &asked, const HubReply &reply);
    [[nodiscard]] End takePack(const Question &asked, const QByteArray &body);
    [[nodiscard]] End keep(const Question &asked, const QList<QByteArray> &objects);

    bool m_look = true;       // the feed may name something that is not here
    bool m_onePerCall = false; // the hub does not know packs
    int m_missing = 0;
    QByteArray m_readHash;     // of what m_read was read from: a manifest of thousands is looked at once for each pack
    store::ReleaseManifest m_read;
    QList<QByteArray> m_names;       // of m_read
    QByteArray m_wholeFor;           // the manifest that the hub's changes did not lead to: asked for whole
    QList<Wanted> m_left;            // missing and not asked for
    Question m_asked;                // the last question
    std::optional<Question> m_ahead; // the one after it, asked before that was answered
};

} // namespace parvis::sync
