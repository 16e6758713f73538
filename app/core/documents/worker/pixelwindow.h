// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstddef>

namespace parvis::documents
{

/// The helper's side of a PixelShare: pictures are put where the session reads them.
class PixelWindow
{
public:
    /// Finds the open file the session names in the environment; without one, put() is always false.
    PixelWindow();
    ~PixelWindow();
    PixelWindow(const PixelWindow &) = delete;
    PixelWindow &operator=(const PixelWindow &) = delete;

    /// Puts the pixels of IMAGE (four bytes each, no gaps between rows). False where they do not go there.
    [[nodiscard]] bool put(const QImage &image);

private:
    void close();

    int m_descriptor = -1;
    std::size_t m_limit = 0;
    void *m_memory = nullptr;
    std::size_t m_mapped = 0;
};

} // namespace parvis::documents
