// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace parvis::hub::http
{

/// One header line; the value has no spaces at its ends.
struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// Header lines in the order they came; names are compared without regard to case (RFC 9110, 5.1).
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> lines) : m_lines(lines) {}

    /// The first value under NAME; null when there is none (an empty value is not null).
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// True when one of the comma-separated items under NAME is TOKEN, without regard to case.
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView token) const;

    void append(QByteArray name, QByteArray value);
    /// Replaces every line named NAME by one.
    void set(QByteArray name, QByteArray value);
    void remove(QByteArrayView name);

    [[nodiscard]] const QList<Header> &lines() const { return m_lines; }

    bool operator==(const Headers &) const = default;

private:
    QList<Header> m_lines;
};

} // namespace parvis::hub::http
