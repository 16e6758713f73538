// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/headers.h"

namespace parvis::hub::http
{

namespace
{

bool same(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Header &line : m_lines)
        if (same(line.name, name))
            return line.value.isNull() ? QByteArray("") : line.value;
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Header &line : m_lines)
        if (same(line.name, name))
            found.append(line.value);
    return found;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Header &line) { return same(line.name, name); });
}

bool Headers::lists(QByteArrayView name, QByteArrayView token) const
{
    for (const Header &line : m_lines) {
        if (!same(line.name, name))
            continue;
        for (const QByteArray &item : line.value.split(','))
            if (same(item.trimmed(), token))
                return true;
    }
    return false;
}

void Headers::append(QByteArray name, QByteArray value)
{
    m_lines.append({std::move(name), std::move(value)});
}

void Headers::set(QByteArray name, QByteArray value)
{
    remove(name);
    append(std::move(name), std::move(value));
}

void Headers::remove(QByteArrayView name)
{
    m_lines.removeIf([&](const Header &line) { return same(line.name, name); });
}

} // namespace parvis::hub::http
