// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskpage.h"
#include "desksession.h"
#include "devicemodel.h"

class QLabel;
class QTableView;

namespace parvis::desk
{

/// The kiosks and boards of the site: when they were last heard of, and whether they can print.
class DevicePage final : public DeskPage
{
    Q_OBJECT

public:
    explicit DevicePage(DeskSession &session, QWidget *parent = nullptr);

    void retell() override;
    [[nodiscard]] QString title() const override;
    /// Devices that need somebody.
    [[nodiscard]] Waiting waiting() const override;

private:
    void showEvent(QShowEvent *event) override;
    void ask();
    void take(const QJsonObject &answer);
    void alertOf(const QList<DeviceRow> &rows);

    DeskSession &m_session;
    DeviceModel m_model;
    QTableView *m_view;
    QLabel *m_summary;
    QHash<QString, QString> m_troubles; ///< of printers, by device: the agent has been told of them
    bool m_isKnown = false;             ///< those of before the sign-in are no news
};

} // namespace parvis::desk
