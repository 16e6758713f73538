// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentpages.h"

#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cstdlib>

namespace parvis::documents
{

DocumentPages::DocumentPages(DocumentSession &session, int pages, double dpi, QObject *parent)
    : QObject(parent), m_session(session), m_pages(static_cast<std::size_t>(std::max(0, pages))), m_dpi(dpi)
{
    next();
}

QImage DocumentPages::image(int page) const
{
    const auto index = static_cast<std::size_t>(page - 1);
    return index < m_pages.size() ? m_pages[index].image : QImage();
}

void DocumentPages::setCurrent(int page)
{
    m_current = std::clamp(page, 1, std::max(1, static_cast<int>(m_pages.size())));
    next();
}

void DocumentPages::refresh(double dpi)
{
    m_dpi = dpi;
    ++m_revision;
    next();
}

void DocumentPages::apply(const FieldPatch &patch)
{
    const auto index = static_cast<std::size_t>(patch.page - 1);
    if (index >= m_pages.size() || m_pages[index].image.isNull())
        return;
    QPainter(&m_pages[index].image).drawImage(patch.at, patch.image);
    Q_EMIT ready(patch.page);
}

// The nearest page not up to date, the following one before the preceding one; 0 when all are.
int DocumentPages::wanted() const
{
    const int count = static_cast<int>(m_pages.size());
    for (int distance = 0, looked = 0; distance < count && looked < keep; ++distance) {
        for (const int page : {m_current + distance, m_current - distance}) {
            if (page < 1 || page > count || (distance == 0 && page != m_current))
                continue;
            ++looked;
            if (m_pages[static_cast<std::size_t>(page - 1)].revision != m_revision)
                return page;
            if (distance == 0)
                break;
        }
    }
    return 0;
}

void DocumentPages::next()
{
    const int page = wanted();
    if (m_busy || page == 0)
        return;
    m_busy = true;
    m_session.renderPage(page, m_dpi, [self = QPointer(this), page, revision = m_revision](Result<QImage> image) {
        if (DocumentPages *pages = self.data())
            pages->take(page, revision, std::move(image));
    });
}

void DocumentPages::take(int page, int revision, Result<QImage> image)
{
    m_busy = false;
    if (!image) {
        Q_EMIT failed(image.error());
        return;
    }
    m_pages[static_cast<std::size_t>(page - 1)] = {*std::move(image), revision};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (std::abs(static_cast<int>(i) + 1 - m_current) > keep)
            m_pages[i] = {};
    }
    next();
    Q_EMIT ready(page);
}

} // namespace parvis::documents
