// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMultiMap>
#include <QString>

/// What another reader finds in a PDF that was filled.
struct ReadForm {
    bool opened = false;
    int pages = 0;
    QMultiMap<QString, QString> texts; ///< one entry per box
    QMultiMap<QString, bool> buttons;
    QMultiMap<QString, QString> choices;
    QString words; ///< of all pages
};

[[nodiscard]] ReadForm readWithPoppler(const QByteArray &pdf);
