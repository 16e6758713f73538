// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentclient.h"

#include "documents/sessionpipe.h"

namespace parvis::documents
{

DocumentClient::DocumentClient(const WorkerCommand &command) : m_session(command)
{
    m_session.m_pipe->setDelivery(DocumentSession::Pipe::Delivery::Direct);
}

DocumentClient::~DocumentClient() = default;

template <typename T> Result<T> DocumentClient::wait(std::optional<Result<T>> &answer)
{
    while (!answer)
        m_session.m_pipe->waitForAnswer();
    return *std::move(answer);
}

Result<QList<QSizeF>> DocumentClient::open(const QByteArray &pdf)
{
    std::optional<Result<QList<QSizeF>>> answer;
    m_session.open(pdf, [&](Result<QList<QSizeF>> result) { answer = std::move(result); });
    return wait(answer);
}

Result<QList<DocumentField>> DocumentClient::fields()
{
    std::optional<Result<QList<DocumentField>>> answer;
    m_session.fields([&](Result<QList<DocumentField>> result) { answer = std::move(result); });
    return wait(answer);
}

Result<FilledDocument> DocumentClient::fill(const QJsonObject &values, Output output)
{
    std::optional<Result<FilledDocument>> answer;
    m_session.fill(values, output, [&](Result<FilledDocument> result) { answer = std::move(result); });
    return wait(answer);
}

Result<QImage> DocumentClient::renderPage(int page, double dpi)
{
    std::optional<Result<QImage>> answer;
    m_session.renderPage(page, dpi, [&](Result<QImage> result) { answer = std::move(result); });
    return wait(answer);
}

Result<QList<FieldPatch>> DocumentClient::preview(const QString &field, const QJsonValue &value, double dpi)
{
    std::optional<Result<QList<FieldPatch>>> answer;
    m_session.preview(field, value, dpi, [&](Result<QList<FieldPatch>> result) { answer = std::move(result); });
    return wait(answer);
}

qint64 DocumentClient::workerId() const
{
    return m_session.m_pipe->processId();
}

} // namespace parvis::documents
