// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentsession.h"

#include "documents/sessionpipe.h"

#include <QJsonArray>

namespace parvis::documents
{
namespace
{

QJsonObject request(const char *verb)
{
    return {{QStringLiteral("verb"), QLatin1String(verb)}};
}

Result<QList<QSizeF>> toSizes(const Frame &frame)
{
    QList<QSizeF> sizes;
    for (const QJsonValue &page : frame.head.value(QLatin1String("pages")).toArray()) {
        const QJsonArray size = page.toArray();
        sizes += QSizeF(size.at(0).toDouble(), size.at(1).toDouble());
    }
    if (sizes.isEmpty())
        return Error(DocumentError::BadAnswer);
    return sizes;
}

Result<QList<DocumentField>> toFields(const Frame &frame)
{
    QList<DocumentField> fields;
    for (const QJsonValue &json : frame.head.value(QLatin1String("fields")).toArray()) {
        std::optional<DocumentField> field = fieldFromJson(json.toObject());
        if (!field)
            return Error(DocumentError::BadAnswer);
        fields += *std::move(field);
    }
    return fields;
}

Result<FilledDocument> toFilled(Frame &frame)
{
    std::optional<FillReport> report = reportFromJson(frame.head.value(QLatin1String("report")).toObject());
    if (!report || frame.body.isEmpty())
        return Error(DocumentError::BadAnswer);
    return FilledDocument{*std::move(report), std::move(frame.body)};
}

// Takes WIDTH x HEIGHT pixels of BYTES; the picture keeps the bytes alive. Null where the sizes do not agree.
QImage toImage(const QJsonObject &head, const QByteArray &bytes, qsizetype offset)
{
    const int width = head.value(QLatin1String("width")).toInt();
    const int height = head.value(QLatin1String("height")).toInt();
    if (width <= 0 || height <= 0 || width > 65535 || height > 65535)
        return {};
    const qsizetype size = qsizetype(width) * height * 4;
    if (offset < 0 || offset > bytes.size() || bytes.size() - offset < size)
        return {};
    auto *owner = new QByteArray(bytes);
    return QImage(
        reinterpret_cast<const uchar *>(owner->constData()) + offset, width, height, qsizetype(width) * 4,
        QImage::Format_RGB32, [](void *data) { delete static_cast<QByteArray *>(data); }, owner);
}

Result<QImage> toPage(const Frame &frame, const PixelShare &pixels)
{
    const bool shared = frame.head.value(QLatin1String("shared")).toBool();
    QImage image = shared ? pixels.take(frame.head.value(QLatin1String("width")).toInt(),
                                        frame.head.value(QLatin1String("height")).toInt())
                          : toImage(frame.head, frame.body, 0);
    if (image.isNull())
        return Error(DocumentError::BadAnswer);
    return image;
}

Result<QList<FieldPatch>> toPatches(const Frame &frame)
{
    QList<FieldPatch> patches;
    qsizetype offset = 0;
    for (const QJsonValue &value : frame.head.value(QLatin1String("patches")).toArray()) {
        const QJsonObject json = value.toObject();
        const QImage image = toImage(json, frame.body, offset);
        if (image.isNull())
            return Error(DocumentError::BadAnswer);
        offset += image.sizeInBytes();
        patches += {json.value(QLatin1String("page")).toInt(),
                    QPoint(json.value(QLatin1String("x")).toInt(), json.value(QLatin1String("y")).toInt()), image};
    }
    return patches;
}

// A handler that hands on the error or the converted frame.
template <typename T, typename Convert> auto converted(std::function<void(Result<T>)> done, Convert convert)
{
    return [done = std::move(done), convert](Result<Frame> frame) {
        if (frame)
            done(convert(*frame));
        else
            done(frame.error());
    };
}

} // namespace

DocumentSession::DocumentSession(const WorkerCommand &command, QObject *parent)
    : QObject(parent), m_pipe(std::make_unique<Pipe>(command))
{
}

DocumentSession::~DocumentSession() = default;

void DocumentSession::warmUp()
{
    m_pipe->send(request("warm"), {}, [](const Result<Frame> &) {});
}

void DocumentSession::open(const QByteArray &pdf, Done<QList<QSizeF>> done)
{
    m_pipe->send(request("open"), pdf, converted<QList<QSizeF>>(std::move(done), toSizes));
}

void DocumentSession::fields(Done<QList<DocumentField>> done)
{
    m_pipe->send(request("fields"), {}, converted<QList<DocumentField>>(std::move(done), toFields));
}

void DocumentSession::fill(const QJsonObject &values, Output output, Done<FilledDocument> done)
{
    QJsonObject head = request("fill");
    head.insert(QStringLiteral("values"), values);
    head.insert(QStringLiteral("flatten"), output == Output::Flattened);
    m_pipe->send(head, {}, converted<FilledDocument>(std::move(done), toFilled));
}

void DocumentSession::renderPage(int page, double dpi, Done<QImage> done)
{
    QJsonObject head = request("render");
    head.insert(QStringLiteral("page"), page);
    head.insert(QStringLiteral("dpi"), dpi);
    m_pipe->send(head, {}, [done = std::move(done), &pixels = m_pipe->pixels()](const Result<Frame> &frame) {
        done(frame ? toPage(*frame, pixels) : Result<QImage>(frame.error()));
    });
}

void DocumentSession::preview(const QString &field, const QJsonValue &value, double dpi, Done<QList<FieldPatch>> done)
{
    QJsonObject head = request("preview");
    head.insert(QStringLiteral("field"), field);
    head.insert(QStringLiteral("value"), value);
    head.insert(QStringLiteral("dpi"), dpi);
    m_pipe->send(head, {}, converted<QList<FieldPatch>>(std::move(done), toPatches));
}

int DocumentSession::pending() const
{
    return m_pipe->pending();
}

} // namespace parvis::documents
