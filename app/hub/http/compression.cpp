// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"

#include <zlib.h>
#include <zstd.h>

namespace parvis::hub::http
{

namespace
{

constexpr int gzipWindow = MAX_WBITS + 16; // + 16: with the gzip header
constexpr qsizetype firstRoom = 64 * 1024;
constexpr int largestWindowLog = 23; // 8 MiB: what RFC 9659 lets a sender of zstd use over HTTP

QByteArray compressGzip(const QByteArray &bytes, Effort effort)
{
    z_stream stream{};
    const int level = effort == Effort::Small ? 9 : 5;
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return ended == Z_STREAM_END ? out : QByteArray();
}

QByteArray compressZstd(const QByteArray &bytes, Effort effort)
{
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.data(), size,
                                         effort == Effort::Small ? 17 : 3);
    if (ZSTD_isError(written))
        return {};
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

/// More room at the end of OUT, one byte beyond LIMIT at most so that too much is noticed.
bool grow(QByteArray &out, qsizetype used, qsizetype limit)
{
    if (used > limit)
        return false;
    out.resize(std::min(limit + 1, std::max(firstRoom, used * 2)));
    return true;
}

Result<QByteArray> decompressGzip(const QByteArray &bytes, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return Error(CompressionError::Corrupt, QStringLiteral("no memory to inflate"));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray out;
    qsizetype used = 0;
    int state = Z_OK;
    while (state == Z_OK && grow(out, used, limit)) {
        stream.next_out = reinterpret_cast<Bytef *>(out.data()) + used;
        stream.avail_out = static_cast<uInt>(out.size() - used);
        state = inflate(&stream, Z_NO_FLUSH);
        used = out.size() - static_cast<qsizetype>(stream.avail_out);
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (used > limit)
        return Error(CompressionError::TooLarge);
    if (!whole)
        return Error(CompressionError::Corrupt, QStringLiteral("not one whole gzip member"));
    out.truncate(used);
    return out;
}

Result<QByteArray> decompressZstd(const QByteArray &bytes, qsizetype limit)
{
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (!context || ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindowLog)))
        return Error(CompressionError::Corrupt, QStringLiteral("no memory to decompress"));
    ZSTD_inBuffer in{bytes.data(), static_cast<size_t>(bytes.size()), 0};
    QByteArray out;
    qsizetype used = 0;
    size_t expected = 1;
    while (expected != 0 && grow(out, used, limit)) {
        ZSTD_outBuffer room{out.data() + used, static_cast<size_t>(out.size() - used), 0};
        const size_t before = in.pos;
        expected = ZSTD_decompressStream(context.get(), &room, &in);
        used += static_cast<qsizetype>(room.pos);
        if (ZSTD_isError(expected))
            return Error(CompressionError::Corrupt, QString::fromLatin1(ZSTD_getErrorName(expected)));
        if (expected != 0 && in.pos == before && room.pos == 0)
            break; // the input ends within a frame
    }
    if (used > limit)
        return Error(CompressionError::TooLarge);
    if (expected != 0 || in.pos != in.size)
        return Error(CompressionError::Corrupt, QStringLiteral("not one whole zstd frame"));
    out.truncate(used);
    return out;
}

} // namespace

QByteArray compress(const QByteArray &bytes, Coding coding, Effort effort)
{
    switch (coding) {
    case Coding::Zstd:
        return compressZstd(bytes, effort);
    case Coding::Gzip:
        return compressGzip(bytes, effort);
    case Coding::Identity:
        break;
    }
    return bytes;
}

Result<QByteArray> decompress(const QByteArray &bytes, Coding coding, qsizetype limit)
{
    switch (coding) {
    case Coding::Zstd:
        return decompressZstd(bytes, limit);
    case Coding::Gzip:
        return decompressGzip(bytes, limit);
    case Coding::Identity:
        break;
    }
    if (bytes.size() > limit)
        return Error(CompressionError::TooLarge);
    return bytes;
}

} // namespace parvis::hub::http
