// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

/// A certificate with its key, both as PEM.
struct TestIdentity {
    QByteArray certificate;
    QByteArray key;
};

enum class Validity { Today, LastWeek };

/// An authority made for one test, P-256, valid for a day.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name);
    ~TestAuthority();

    [[nodiscard]] QByteArray certificate() const;
    /// For a server as for a client.
    [[nodiscard]] TestIdentity issue(const QByteArray &name, Validity validity = Validity::Today) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
