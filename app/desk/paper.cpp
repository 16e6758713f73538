// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>

namespace parvis::desk
{

namespace
{

constexpr int millimetres = 15;
constexpr double points = 10;

} // namespace

Paper::Paper(DeskSession &session, QObject *parent) : QObject(parent), m_session(session) {}

QByteArray Paper::pdf(const QString &html, const QString &title, Sheet sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Parvis"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(sheet == Sheet::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(points); // whatever the size of text on the screen
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.print(&writer);
    buffer.close();
    return bytes;
}

void Paper::print(const QByteArray &pdf, const QString &title)
{
    std::erase_if(m_jobs, [](const auto &job) {
        return job->state() == documents::PrintState::Done || job->state() == documents::PrintState::Failed;
    });
    m_jobs.push_back(std::make_unique<documents::PrintJob>(documents::PrintRequest{{}, title, pdf}));
    follow(m_jobs.back().get(), title);
}

void Paper::follow(documents::PrintJob *job, const QString &title)
{
    const auto tell = [this, job, title] {
        if (job->state() == documents::PrintState::Done)
            Q_EMIT m_session.told(DeskSession::Tone::Good, tr("Printed: %1").arg(title));
        else if (job->state() == documents::PrintState::Failed)
            Q_EMIT m_session.told(DeskSession::Tone::Bad,
                                  tr("It was not printed: %1. Save it as a file, or look at the printer.").arg(title));
    };
    connect(job, &documents::PrintJob::changed, this, tell);
}

void Paper::save(const QByteArray &bytes, const QString &proposed, QWidget *parent)
{
    QFileDialog dialog(parent, tr("Save"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog.selectFile(proposed);
    if (auto *buttons = dialog.findChild<QDialogButtonBox *>()) { // none where the system shows one of its own
        if (auto *save = buttons->button(QDialogButtonBox::Save))
            save->setObjectName(QStringLiteral("file.save"));
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString name = dialog.selectedFiles().constFirst();
    QSaveFile file(name);
    const bool isDone = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    Q_EMIT m_session.told(isDone ? DeskSession::Tone::Good : DeskSession::Tone::Bad,
                          isDone ? tr("Saved: %1").arg(name) : tr("It could not be saved: %1").arg(name));
}

} // namespace parvis::desk
