// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrreader.h"

#include <QByteArray>

#include <array>

namespace parvis::printtest
{
namespace
{

constexpr int quiet = 4;
using Dark = std::function<bool(int column, int row)>;

bool finderAt(const Dark &dark, int left, int top)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (dark(left + x, top + y) != (ring != 2))
                return false;
        }
    }
    return true;
}

/// The fifteen bits of the format, first copy, unmasked; nothing when they are no code word.
std::optional<int> format(const Dark &dark)
{
    static constexpr std::array<std::array<int, 2>, 15> places{{{0, 8},
                                                                {1, 8},
                                                                {2, 8},
                                                                {3, 8},
                                                                {4, 8},
                                                                {5, 8},
                                                                {7, 8},
                                                                {8, 8},
                                                                {8, 7},
                                                                {8, 5},
                                                                {8, 4},
                                                                {8, 3},
                                                                {8, 2},
                                                                {8, 1},
                                                                {8, 0}}};
    int bits = 0;
    for (const auto &place : places)
        bits = bits << 1 | int(dark(place[0], place[1]));
    bits ^= 0x5412;
    int rest = bits;
    for (int i = 14; i >= 10; --i) {
        if ((rest >> i & 1) != 0)
            rest ^= 0x537 << (i - 10);
    }
    return rest == 0 ? std::optional(bits >> 10) : std::nullopt;
}

bool masked(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

/// Not data: finders with their format strips, timing, and the one alignment square of versions 2 and 3.
bool reserved(int size, int x, int y)
{
    const bool corner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
    const int middle = size - 7;
    const bool alignment = size > 21 && std::abs(x - middle) <= 2 && std::abs(y - middle) <= 2;
    return corner || alignment || x == 6 || y == 6;
}

QByteArray codewords(const Dark &dark, int size, int mask)
{
    QByteArray words;
    int bits = 0;
    int value = 0;
    bool upward = true;
    for (int right = size - 1; right > 0; right -= 2, upward = !upward) {
        if (right == 6)
            --right;
        for (int step = 0; step < 2 * size; ++step) {
            const int x = right - step % 2;
            const int y = upward ? size - 1 - step / 2 : step / 2;
            if (reserved(size, x, y))
                continue;
            value = value << 1 | int(dark(x, y) != masked(mask, x, y));
            if (++bits % 8 == 0)
                words.append(char(value & 0xff));
        }
    }
    return words;
}

QString byteModeText(const QByteArray &words)
{
    const auto nibble = [&words](int i) { return uchar(words[i / 2]) >> (i % 2 == 0 ? 4 : 0) & 15; };
    if (words.size() < 2 || nibble(0) != 4)
        return {};
    const int length = nibble(1) << 4 | nibble(2);
    QByteArray text;
    for (int i = 0; i < length && 4 + 2 * i < 2 * words.size(); ++i)
        text.append(char(nibble(3 + 2 * i) << 4 | nibble(4 + 2 * i)));
    return QString::fromUtf8(text);
}

} // namespace

std::optional<ReadCode> readCode(const QImage &picture, int module)
{
    const int size = picture.width() / module - 2 * quiet;
    if (picture.width() != picture.height() || picture.width() % module != 0 || size < 21 || (size - 17) % 4 != 0)
        return std::nullopt;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int column = x / module - quiet;
            const int row = y / module - quiet;
            const bool inside = column >= 0 && row >= 0 && column < size && row < size;
            const QRgb corner = picture.pixel(x / module * module, y / module * module);
            if (picture.pixel(x, y) != corner || (!inside && qGray(corner) != 255))
                return std::nullopt;
        }
    }
    const Dark dark = [&picture, module](int column, int row) {
        return qGray(picture.pixel((column + quiet) * module, (row + quiet) * module)) == 0;
    };
    const auto bits = format(dark);
    if (!bits || !finderAt(dark, 0, 0) || !finderAt(dark, size - 7, 0) || !finderAt(dark, 0, size - 7))
        return std::nullopt;
    ReadCode code{(size - 17) / 4, *bits >> 3, {}};
    if (code.version <= 3)
        code.text = byteModeText(codewords(dark, size, *bits & 7));
    return code;
}

} // namespace parvis::printtest
