// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pixelshare.h"

#include "documents/documentsession.h"

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace parvis::documents
{
namespace
{

// Reserved, not used: memory is taken when a picture is written.
constexpr std::size_t bytes = static_cast<std::size_t>(DocumentSession::imageLimitPixels) * 4;

} // namespace

PixelShare::PixelShare() : m_descriptor(::memfd_create("parvis-page", MFD_CLOEXEC | MFD_ALLOW_SEALING))
{
    if (m_descriptor < 0)
        return;
    if (::ftruncate(m_descriptor, static_cast<off_t>(bytes)) == 0 &&
        ::fcntl(m_descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        m_memory = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (!m_memory || m_memory == MAP_FAILED) {
        ::close(m_descriptor);
        m_descriptor = -1;
        m_memory = nullptr;
    }
}

PixelShare::~PixelShare()
{
    if (m_memory)
        ::munmap(m_memory, bytes);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void PixelShare::inherit() const
{
    if (m_descriptor >= 0)
        ::fcntl(m_descriptor, F_SETFD, 0);
}

QImage PixelShare::take(int width, int height) const
{
    if (!m_memory || width <= 0 || height <= 0 || qint64(width) * height > DocumentSession::imageLimitPixels)
        return {};
    QImage image(width, height, QImage::Format_RGB32);
    if (!image.isNull())
        std::memcpy(image.bits(), m_memory, static_cast<std::size_t>(image.sizeInBytes()));
    return image;
}

} // namespace parvis::documents
