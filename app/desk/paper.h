// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "documents/printjob.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace parvis::desk
{

/// Sheets of A4 from simple HTML: to the print service's default printer, or into a file the agent names.
///
/// A printer that fails says so: the job is followed until the service's word that it is done.
class Paper final : public QObject
{
    Q_OBJECT

public:
    /// SESSION outlives it; it tells the agent.
    explicit Paper(DeskSession &session, QObject *parent = nullptr);

    /// The pages as a PDF. SIDEWAYS sheets are wider than high.
    enum class Sheet { Upright, Sideways };
    [[nodiscard]] static QByteArray pdf(const QString &html, const QString &title, Sheet sheet = Sheet::Upright);

    void print(const QByteArray &pdf, const QString &title);
    /// Asks where; PROPOSED is the name of the file without a folder.
    void save(const QByteArray &bytes, const QString &proposed, QWidget *parent);

private:
    void follow(documents::PrintJob *job, const QString &title);

    DeskSession &m_session;
    std::vector<std::unique_ptr<documents::PrintJob>> m_jobs;
};

} // namespace parvis::desk
