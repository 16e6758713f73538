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

private:
    void showEvent(QShowEvent *event) override;
    void ask();
    void take(const QJsonObject &answer);

    DeskSession &m_session;
    DeviceModel m_model;
    QTableView *m_view;
    QLabel *m_summary;
};

} // namespace parvis::desk
