// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentupdate.h"

namespace parvis::kiosk
{

using namespace std::chrono_literals;

namespace
{

const QString refused = QStringLiteral("content-refused");
const QString storeFailed = QStringLiteral("store-failed");

} // namespace

ContentUpdate::ContentUpdate(TownContent &content, store::KioskCache &cache, QString site, QObject *parent)
    : QObject(parent), m_content(content), m_cache(cache), m_site(std::move(site))
{
}

ContentUpdate::~ContentUpdate() = default;

void ContentUpdate::come(const store::ReleaseRow &release)
{
    m_next = release;
    if (!m_checking.valid())
        begin();
}

void ContentUpdate::begin()
{
    const store::ReleaseRow release = *std::exchange(m_next, std::nullopt);
    m_ready.reset();
    m_coming = 0;
    auto read = readRelease(m_cache, release);
    if (!read) {
        qWarning("content: release %lld: %ls", release.number, qUtf16Printable(read.error().detail()));
        m_alarm = refused;
        return;
    }
    m_coming = release.number;
    m_checking =
        std::async(std::launch::async, [content = *std::move(read), site = m_site] { return checked(content, site); });
}

void ContentUpdate::takeChecked()
{
    Checked checked = m_checking.get();
    if (m_next)
        return begin();
    if (checked) {
        m_ready = *std::move(checked);
        m_triedInThisRest = false;
        return;
    }
    for (const auto &problem : checked.error())
        qWarning("content: release %lld: %ls", m_coming, qUtf16Printable(content::toLine(problem)));
    m_alarm = refused;
    m_coming = 0;
}

void ContentUpdate::show()
{
    m_triedInThisRest = true;
    if (const auto shown = m_content.show(*m_ready); !shown) {
        qWarning("content: release %lld: %ls", m_coming, qUtf16Printable(shown.error().detail()));
        m_alarm = storeFailed;
        return;
    }
    m_ready.reset();
    m_coming = 0;
    m_alarm.clear();
    Q_EMIT shown();
}

void ContentUpdate::tick(bool isFree)
{
    if (m_checking.valid() && m_checking.wait_for(0s) == std::future_status::ready)
        takeChecked();
    if (!isFree)
        m_triedInThisRest = false;
    else if (m_ready && !m_triedInThisRest)
        show();
}

} // namespace parvis::kiosk
