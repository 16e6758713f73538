// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgrestarget.h"
#include "support/catch.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace parvis::testing
{

/// How a run of the command line ended, and what it said of it.
struct Refusal {
    int code = -1; ///< 128 and more: killed
    QByteArray said;
};

/// A folder with a hub's configuration, on SQLite or on PostgreSQL, prepared by `parvis hub init`.
class HubHome
{
public:
    explicit HubHome(const std::optional<store::PostgresTarget> &postgres = std::nullopt);

    [[nodiscard]] QString config() const { return m_folder.filePath(QStringLiteral("hub.toml")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Runs `parvis ARGUMENTS --config ...`, which reads INPUT; gives what it printed. Fails the test unless it ends with CODE.
    QByteArray parvis(const QStringList &arguments, int code = 0, const QByteArray &input = {}) const;
    /// As parvis(), whatever the end; the shell does FIRST before, "ulimit ...; ".
    [[nodiscard]] Refusal refused(const QStringList &arguments, const QByteArray &first = {}) const;
    /// Value of the Authorization header of a new device.
    [[nodiscard]] QByteArray enrol(const QString &kind) const;

private:
    QTemporaryDir m_folder;
};

/// A running parvis-hub; ends with the object.
class HubProcess
{
public:
    explicit HubProcess(const HubHome &home);
    ~HubProcess();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Ends it as an operator would; gives its exit code.
    int stop();
    void kill();

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct HttpAnswer {
    int status = 0; ///< 0 = no answer
    QJsonObject json;
    QByteArray body;
};

/// One request on a connection of its own; blocks. May be called from any thread.
[[nodiscard]] HttpAnswer askHub(quint16 port, const QByteArray &method, const QByteArray &target,
                                const QByteArray &who = {}, const QByteArray &body = {});

} // namespace parvis::testing
