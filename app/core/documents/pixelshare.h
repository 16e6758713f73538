// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace parvis::documents
{

/// Memory a session lends its helper process for page pictures, so that they are not pushed through a pipe. Sealed to
/// its size, so the helper cannot make a read of it fail; what the helper does to the pixels later harms nobody, the
/// session copies them out.
class PixelShare
{
public:
    /// The name of the environment variable that tells the helper the number of the open file.
    static constexpr const char *variable = "PARVIS_PIXELS";

    PixelShare();
    ~PixelShare();
    PixelShare(const PixelShare &) = delete;
    PixelShare &operator=(const PixelShare &) = delete;

    /// -1 where the system has no such memory: pictures then come through the pipe.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// In the helper, between fork and exec: keeps the file open.
    void inherit() const;

    /// A copy of the picture that lies there now; null where it cannot be of this size.
    [[nodiscard]] QImage take(int width, int height) const;

private:
    int m_descriptor = -1;
    void *m_memory = nullptr;
};

} // namespace parvis::documents
