// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentview.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::desk
{

namespace
{

constexpr double dpi = 130;

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent), m_area(new QScrollArea(this)), m_picture(new QLabel(m_area))
{
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_picture->setWordWrap(true);
    m_picture->setObjectName(QStringLiteral("document.page"));
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_picture);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("The document"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

DocumentView::~DocumentView() = default;

void DocumentView::setDocument(const QByteArray &pdf)
{
    if (pdf == m_pdf && (m_session || pdf.isEmpty()))
        return;
    m_pdf = pdf;
    m_pages.reset();
    m_session.reset();
    m_page = 1;
    m_count = 0;
    say(pdf.isEmpty() ? tr("There is no document.") : tr("The document is being opened …"));
    Q_EMIT turned();
    if (pdf.isEmpty())
        return;
    m_session = std::make_unique<documents::DocumentSession>();
    m_session->open(pdf, [this](const Result<QList<QSizeF>> &sizes) {
        if (!sizes)
            return say(tr("The document cannot be opened."));
        m_count = int(sizes->size());
        m_pages = std::make_unique<documents::DocumentPages>(*m_session, m_count, dpi);
        connect(m_pages.get(), &documents::DocumentPages::ready, this, [this](int page) {
            if (page == m_page)
                draw();
        });
        connect(m_pages.get(), &documents::DocumentPages::failed, this,
                [this] { say(tr("The document cannot be drawn.")); });
        m_pages->setCurrent(m_page);
        Q_EMIT turned();
    });
}

void DocumentView::say(const QString &sentence)
{
    m_picture->setPixmap({});
    m_picture->setText(sentence);
}

void DocumentView::turn(int by)
{
    const int wanted = std::clamp(m_page + by, 1, std::max(1, m_count));
    if (wanted == m_page || !m_pages)
        return;
    m_page = wanted;
    m_pages->setCurrent(m_page);
    draw();
    m_area->verticalScrollBar()->setValue(0);
    Q_EMIT turned();
}

void DocumentView::draw()
{
    const QImage image = m_pages ? m_pages->image(m_page) : QImage();
    if (image.isNull())
        return;
    const int width = std::min(image.width(), std::max(1, m_area->viewport()->width()));
    m_picture->setText({});
    m_picture->setPixmap(QPixmap::fromImage(image.scaledToWidth(width, Qt::SmoothTransformation)));
    m_picture->setAccessibleName(tr("Page %1 of %2").arg(m_page).arg(m_count));
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

} // namespace parvis::desk
