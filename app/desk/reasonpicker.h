// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace parvis::desk
{

/// What a visitor comes for: one reason or several, each for so many persons.
class ReasonPicker final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10; ///< reasons in one booking, as the hub takes them

    /// REASONS in their order; titles in LANGUAGE.
    ReasonPicker(const QList<ReasonRow> &reasons, QString language, QWidget *parent = nullptr);

    /// Empty where the site has no reason.
    [[nodiscard]] QList<WishedReason> wished() const;
    /// How all that is wished can be done together; empty where nothing suits all of it, or nothing is wished.
    [[nodiscard]] QList<appointments::Channel> channels() const { return sharedChannels(m_reasons, wished()); }

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget *row;
        QComboBox *reason;
        QSpinBox *persons;
        QPushButton *remove;
    };

    void add();
    void remove(QWidget *row);
    void retell();

    const QList<ReasonRow> m_reasons;
    const QString m_language;
    QList<Line> m_lines;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace parvis::desk
