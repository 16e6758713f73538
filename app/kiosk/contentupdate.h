// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releasecontent.h"
#include "towncontent.h"

#include <QObject>

#include <future>

namespace parvis::kiosk
{

/// Shows the releases that come from the hub: each is checked beside the interface and shown between two visits, so
/// that a visitor ends with the content he began with. One that cannot be shown changes nothing.
///
/// References what it is given, which must outlive it. Interface thread; tick() is called a few times a second.
class ContentUpdate : public QObject
{
    Q_OBJECT

public:
    ContentUpdate(TownContent &content, store::KioskCache &cache, QString site, QObject *parent = nullptr);
    /// Waits for a check under way.
    ~ContentUpdate() override;

    /// RELEASE lies whole in the cache; one that came before and is not shown yet is left out.
    void come(const store::ReleaseRow &release);
    /// ISFREE: nobody is in the middle of a visit.
    void tick(bool isFree);

    /// The release that is ready or being checked; 0 = none.
    [[nodiscard]] qint64 coming() const { return m_coming; }
    /// What is wrong, as StaffStatus names it: "content-refused", "store-failed"; empty = nothing.
    [[nodiscard]] QString alarm() const { return m_alarm; }

Q_SIGNALS:
    /// Another release is shown: whatever was read from the content before is void.
    void shown();

private:
    using Checked = Result<ReleaseContent, content::Problems>;

    void begin();
    void takeChecked();
    void show();

    TownContent &m_content;
    store::KioskCache &m_cache;
    const QString m_site;
    std::optional<store::ReleaseRow> m_next; ///< came while another was checked
    std::future<Checked> m_checking;
    std::optional<ReleaseContent> m_ready;
    bool m_triedInThisRest = false; ///< a full disk is not written to four times a second
    qint64 m_coming = 0;
    QString m_alarm;
};

} // namespace parvis::kiosk
