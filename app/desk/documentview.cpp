// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
    : QWidget(parent), m_area(new QScrollArea(this)), m_picture(new QLabel(m_area)),
      m_previous(new QPushButton(tr("Page back"), this)), m_next(new QPushButton(tr("Page on"), this)),
      m_where(new QLabel(this))
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
    layout->addWidget(m_area, 1);
    layout->addWidget(makeTurning());
    connect(this, &DocumentView::turned, this, &DocumentView::retellTurning);
    retellTurning();
}

DocumentView::~DocumentView() = default;

QWidget *DocumentView::makeTurning()
{
    auto *turning = new QWidget(this);
    auto *row = new QHBoxLayout(turning);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous->setObjectName(QStringLiteral("document.previous"));
    m_next->setObjectName(QStringLiteral("document.next"));
    m_where->setObjectName(QStringLiteral("document.where"));
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_where);
    row->addStretch();
    return turning;
}

void DocumentView::retellTurning()
{
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_count);
    m_where->setText(tr("Page %1 of %2").arg(m_page).arg(m_count));
    for (QWidget *part :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_where)})
        part->setVisible(m_count > 1);
}

void DocumentView::close()
{
    m_pages.reset();
    m_session.reset();
    m_filled.fill('\0');
    m_filled.clear();
    m_hasFailed = false;
    m_page = 1;
    m_count = 0;
}

void DocumentView::setNone(const QString &sentence)
{
    close();
    m_pdf.clear();
    m_values.reset();
    say(sentence);
    Q_EMIT turned();
}

void DocumentView::setDocument(const QByteArray &pdf)
{
    if (pdf.isEmpty())
        return setNone(tr("There is no document."));
    if (pdf == m_pdf && !m_hasFailed && !m_values)
        return;
    m_values.reset();
    open(pdf);
}

void DocumentView::setFilled(const QByteArray &paper, const QJsonObject &values)
{
    const bool isOpen = paper == m_pdf && !m_hasFailed && m_values;
    if (isOpen && *m_values == values)
        return;
    m_values = values;
    if (!isOpen)
        return open(paper);
    fill();
}

void DocumentView::open(const QByteArray &pdf)
{
    close();
    m_pdf = pdf;
    say(tr("The document is being opened …"));
    Q_EMIT turned();
    m_session = std::make_unique<documents::DocumentSession>();
    m_session->open(pdf, [this](const Result<QList<QSizeF>> &sizes) {
        if (!sizes)
            return fail(tr("The document cannot be opened."));
        m_count = int(sizes->size());
        if (!m_values)
            showPages();
    });
    if (m_values)
        fill();
}

void DocumentView::fill()
{
    m_session->fill(*m_values, documents::Output::Fillable,
                    [this, fill = ++m_fill](Result<documents::FilledDocument> filled) {
                        if (fill != m_fill)
                            return;
                        if (!filled)
                            return fail(tr("The document cannot be drawn."));
                        m_filled = std::move(filled->pdf);
                        showPages();
                    });
}

void DocumentView::showPages()
{
    m_pages = std::make_unique<documents::DocumentPages>(*m_session, m_count, dpi);
    connect(m_pages.get(), &documents::DocumentPages::ready, this, [this](int page) {
        if (page == m_page)
            draw();
    });
    connect(m_pages.get(), &documents::DocumentPages::failed, this,
            [this] { fail(tr("The document cannot be drawn.")); });
    m_page = std::clamp(m_page, 1, std::max(1, m_count));
    m_pages->setCurrent(m_page);
    Q_EMIT turned();
}

void DocumentView::say(const QString &sentence)
{
    m_picture->setPixmap({});
    m_picture->setText(sentence);
}

void DocumentView::fail(const QString &sentence)
{
    m_hasFailed = true; // the next document, or the next values, are tried with a new process
    say(sentence);
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
