// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpreview.h"

#include <algorithm>

namespace parvis::kiosk
{

namespace
{

constexpr std::chrono::milliseconds afterTheQuestion{400};

} // namespace

DocumentPreview::DocumentPreview(QObject *parent) : QObject(parent)
{
    m_start.setSingleShot(true);
    m_start.setInterval(afterTheQuestion);
    connect(&m_start, &QTimer::timeout, this, &DocumentPreview::startHelper);
}

DocumentPreview::~DocumentPreview() = default;

void DocumentPreview::open(const QByteArray &pdfTemplate)
{
    clear();
    m_template = pdfTemplate;
    m_start.start();
}

void DocumentPreview::startHelper()
{
    m_start.stop();
    m_session = std::make_unique<documents::DocumentSession>();
    m_session->open(m_template, [this](const Result<QList<QSizeF>> &sizes) {
        if (!sizes)
            return fail(sizes.error());
        m_sizes = *sizes;
        Q_EMIT changed();
    });
}

void DocumentPreview::fill(const QJsonObject &values)
{
    if (m_state == State::Ready && values == m_values)
        return;
    if (m_state == State::Preparing && values == m_values && m_session)
        return;
    // A helper that died is replaced once per attempt, so that "try again" is a true offer.
    if (m_state == State::Failed && !m_template.isEmpty()) {
        const QByteArray pdf = m_template;
        open(pdf);
    }
    m_values = values;
    m_state = State::Preparing;
    m_bytes.clear();
    Q_EMIT changed();
    if (!m_session && !m_template.isEmpty())
        startHelper();
    if (!m_session)
        return fail(Error(documents::DocumentError::Broken, QStringLiteral("there is no template")));
    m_session->fill(values, documents::Output::Fillable, [this, fill = ++m_fill](Result<documents::FilledDocument> filled) {
        if (fill != m_fill) // answers changed meanwhile: this paper is not what will be handed in
            return;
        if (!filled)
            return fail(filled.error());
        take(std::move(*filled));
    });
}

void DocumentPreview::take(documents::FilledDocument filled)
{
    const auto &report = filled.report;
    if (!report.unknown.isEmpty() || !report.rejected.isEmpty()) {
        for (const auto &field : report.rejected)
            qWarning("document: the template does not take %ls: %ls", qUtf16Printable(field.field), qUtf16Printable(field.reason));
        return fail(Error(documents::DocumentError::Unwritable, QStringLiteral("the template does not take every answer")));
    }
    m_cut = report.overflow;
    for (const auto &field : report.unprintable)
        m_cut.append(field.field);
    m_bytes = std::move(filled.pdf);
    m_state = State::Ready;
    m_page = std::clamp(m_page, 1, std::max(1, pageCount()));
    // New pictures rather than refreshed ones: the old show answers that have been changed.
    m_pages = std::make_unique<documents::DocumentPages>(*m_session, pageCount(), m_dpi);
    connect(m_pages.get(), &documents::DocumentPages::ready, this, [this] {
        ++m_revision;
        Q_EMIT changed();
    });
    connect(m_pages.get(), &documents::DocumentPages::failed, this, &DocumentPreview::fail);
    m_pages->setCurrent(m_page);
    Q_EMIT changed();
}

void DocumentPreview::fail(const Error &error)
{
    qWarning("document: %ls", qUtf16Printable(documents::describe(error)));
    m_state = State::Failed;
    m_bytes.clear();
    Q_EMIT changed();
}

void DocumentPreview::clear()
{
    m_start.stop();
    m_pages.reset();
    m_session.reset();
    m_template.clear();
    m_values = {};
    m_bytes.fill('\0');
    m_bytes.clear();
    m_sizes.clear();
    m_cut.clear();
    m_page = 1;
    m_state = State::Empty;
    Q_EMIT changed();
}

QString DocumentPreview::message() const
{
    if (m_state != State::Failed)
        return {};
    return tr("The official form cannot be shown right now. Your answers are still here. Try again, or ask a member of staff.");
}

void DocumentPreview::setPage(int page)
{
    const int wanted = std::clamp(page, 1, std::max(1, pageCount()));
    if (wanted == m_page)
        return;
    m_page = wanted;
    if (m_pages)
        m_pages->setCurrent(m_page);
    Q_EMIT changed();
}

bool DocumentPreview::pageReady() const
{
    return m_state == State::Ready && m_pages && !m_pages->image(m_page).isNull();
}

QString DocumentPreview::pageSource() const
{
    return pageReady() ? QStringLiteral("image://page/%1/%2").arg(m_revision).arg(m_page) : QString();
}

double DocumentPreview::pageRatio() const
{
    const QSizeF size = m_sizes.value(m_page - 1);
    return size.width() > 0 ? size.height() / size.width() : 1.414;
}

QImage DocumentPreview::pageImage(int page) const
{
    return m_pages ? m_pages->image(page) : QImage();
}

} // namespace parvis::kiosk
