// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/documentworker.h"

#include "documents/frame.h"
#include "documents/worker/openeddocument.h"
#include "documents/worker/sandbox.h"

#include <QJsonDocument>
#include <QtEndian>

#include <cerrno>
#include <clocale>
#include <fcntl.h>
#include <unistd.h>

namespace parvis::documents
{
namespace
{

bool readAll(char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = ::read(STDIN_FILENO, to, static_cast<std::size_t>(size));
        if (count <= 0) {
            if (count < 0 && errno == EINTR)
                continue;
            return false;
        }
        to += count;
        size -= count;
    }
    return true;
}

bool writeAll(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    qsizetype size = bytes.size();
    while (size > 0) {
        const ssize_t count = ::write(STDOUT_FILENO, from, static_cast<std::size_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        from += count;
        size -= count;
    }
    return true;
}

std::optional<Frame> readFrame()
{
    char lengths[8];
    if (!readAll(lengths, sizeof lengths))
        return std::nullopt;
    const quint32 headBytes = qFromLittleEndian<quint32>(lengths);
    const quint32 bodyBytes = qFromLittleEndian<quint32>(lengths + 4);
    if (headBytes > Frame::headLimitBytes || bodyBytes > Frame::bodyLimitBytes)
        return std::nullopt;
    QByteArray head(static_cast<qsizetype>(headBytes), Qt::Uninitialized);
    QByteArray body(static_cast<qsizetype>(bodyBytes), Qt::Uninitialized);
    if (!readAll(head.data(), head.size()) || !readAll(body.data(), body.size()))
        return std::nullopt;
    return Frame{QJsonDocument::fromJson(head).object(), std::move(body)};
}

} // namespace

int runDocumentWorker()
{
    // Numbers in PDFs have points, whatever the machine's language.
    std::setlocale(LC_NUMERIC, "C");
    // A page of pixels in a few pieces instead of fifty.
    ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1 << 20);
    if (!enterSandbox())
        return 1;
    OpenedDocument document;
    while (std::optional<Frame> request = readFrame()) {
        const Frame answer = document.answer(*std::move(request));
        if (!writeAll(encodeFrameHead(answer.head, answer.body.size())) || !writeAll(answer.body))
            return 1;
    }
    return 0;
}

} // namespace parvis::documents
