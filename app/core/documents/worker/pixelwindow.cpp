// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/pixelwindow.h"

#include "documents/pixelshare.h"

#include <cstring>
#include <sys/mman.h>
#include <sys/stat.h>

namespace parvis::documents
{

PixelWindow::PixelWindow()
{
    bool isNumber = false;
    const int descriptor = qEnvironmentVariableIntValue(PixelShare::variable, &isNumber);
    struct stat status {
    };
    if (!isNumber || descriptor <= 2 || ::fstat(descriptor, &status) != 0)
        return;
    m_descriptor = descriptor;
    m_limit = static_cast<std::size_t>(status.st_size);
}

PixelWindow::~PixelWindow()
{
    close();
}

void PixelWindow::close()
{
    if (m_memory)
        ::munmap(m_memory, m_mapped);
    m_memory = nullptr;
    m_mapped = 0;
}

bool PixelWindow::put(const QImage &image)
{
    const auto size = static_cast<std::size_t>(image.sizeInBytes());
    if (m_descriptor < 0 || size > m_limit)
        return false;
    if (size > m_mapped) {
        close();
        void *memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor, 0);
        if (memory == MAP_FAILED)
            return false;
        m_memory = memory;
        m_mapped = size;
    }
    std::memcpy(m_memory, image.constBits(), size);
    return true;
}

} // namespace parvis::documents
