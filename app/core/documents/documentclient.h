// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsession.h"

namespace parvis::documents
{

/// The same document as a DocumentSession, but each call waits for its answer: for the command line, importers and
/// tests. Never use it in a thread that draws. A call ends when the session gives up (see there).
class DocumentClient
{
public:
    explicit DocumentClient(const WorkerCommand &command = WorkerCommand::besideProgram());
    ~DocumentClient();

    [[nodiscard]] Result<QList<QSizeF>> open(const QByteArray &pdf);
    [[nodiscard]] Result<QList<DocumentField>> fields();
    [[nodiscard]] Result<FilledDocument> fill(const QJsonObject &values, Output output);
    [[nodiscard]] Result<QImage> renderPage(int page, double dpi);
    [[nodiscard]] Result<QList<FieldPatch>> preview(const QString &field, const QJsonValue &value, double dpi);

    /// The helper's process id, 0 when it is gone.
    [[nodiscard]] qint64 workerId() const;

private:
    template <typename T> Result<T> wait(std::optional<Result<T>> &answer);

    DocumentSession m_session;
};

} // namespace parvis::documents
