// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsession.h"

#include <QImage>
#include <QObject>

#include <vector>

namespace parvis::documents
{

/// Page pictures of one session, rendered ahead so that turning a page never waits.
///
/// Renders the current page first, then the others in the order next, previous, next but one ... up to `keep` pages.
/// Thread rule of the session.
class DocumentPages : public QObject
{
    Q_OBJECT

public:
    /// SESSION must be opened and outlive this. PAGES is the number of its pages.
    DocumentPages(DocumentSession &session, int pages, double dpi, QObject *parent = nullptr);

    /// The picture of PAGE (from 1), null while it is not ready.
    [[nodiscard]] QImage image(int page) const;

    [[nodiscard]] int revision() const { return m_revision; }

    /// Tells which page is looked at: it and its neighbours come first.
    void setCurrent(int page);

    /// All pictures are stale (after a fill, or another dpi): renders again; old ones stay until replaced.
    void refresh(double dpi);

    /// Paints a preview over a page that is ready.
    void apply(const FieldPatch &patch);

    static constexpr int keep = 12;

Q_SIGNALS:
    void ready(int page);
    void failed(const parvis::Error &error);

private:
    void next();
    void take(int page, int revision, Result<QImage> image);
    [[nodiscard]] int wanted() const;

    struct Page {
        QImage image;
        int revision = -1;
    };
    DocumentSession &m_session;
    std::vector<Page> m_pages;
    double m_dpi;
    int m_current = 1;
    int m_revision = 0;
    bool m_busy = false;
};

} // namespace parvis::documents
