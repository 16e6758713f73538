// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "content/problem.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QStringList>

#include <chrono>

namespace parvis::content
{

/// An agent who may help visitors at this kiosk.
struct Assistant {
    QString code;   ///< 2 to 12 digits
    QString name;   ///< as visitors read it, at most 60 characters
    QByteArray pin; ///< Argon2id in its string form, as seal::hashPassword() makes it

    bool operator==(const Assistant &) const = default;
};

/// The configuration of one kiosk, kiosk.toml, parsed once. kiosk-config/kiosk.toml says what each key means.
///
/// The values here are the defaults; only `site` has none. Relative folders count from the folder of the file.
struct KioskConfig {
    QString site;
    QStringList languages{QStringLiteral("fr"), QStringLiteral("de"),
                          QStringLiteral("en")}; ///< the first is shown first
    QString hub = QStringLiteral("embedded");    ///< "embedded" or an https address
    QString contentFolder;                       ///< absolute; default "content" beside the file
    QString dataFolder;                          ///< absolute; default "/var/lib/parvis"

    double pxPerMm = 3.2; ///< pixels of the panel per millimetre, 1 to 40
    QSize windowSize{1080, 1920};
    int textScaleStep = 0; ///< 0 to 2: text size at the start of a visit
    std::chrono::seconds idle{90};
    std::chrono::seconds warning{30}; ///< at least 20 (EN 301 549, 9.2.2.1)

    QString staffCode; ///< 4 to 12 digits; empty = no page for the staff
    QList<Assistant> assistants; ///< empty = nobody helps at the kiosk
    std::chrono::minutes assistanceLimit{60}; ///< after which an agent signs in anew
    QString hubAuthority; ///< absolute path of the certificate (PEM) that vouches for the hub; empty = the system's

    QString phonePages; ///< https address under which visitors' phones reach the hub, no slash at the end; empty = none

    QString camera; ///< that reads codes: "any", or its name as the system tells it; empty = none

    int volume = 80; ///< of what is read aloud: percent, 0 to 100, of what the machine is set to; 0 = nothing is

    QString sheetPrinter;   ///< CUPS queue for A4; empty = none
    QString receiptPrinter; ///< CUPS queue for receipts; empty = none

    /// All faults of BYTES with their line; PATH is the file they are from. Unknown keys are errors.
    [[nodiscard]] static Result<KioskConfig, Problems> parse(const QByteArray &bytes, const QString &path);
    /// Error: ContentError::BadConfig, its detail "file:line: sentence" of the first fault.
    [[nodiscard]] static Result<KioskConfig> load(const QString &path);

    bool operator==(const KioskConfig &) const = default;
};

} // namespace parvis::content
