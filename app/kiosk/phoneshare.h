// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/wifi.h"
#include "listdesk.h"

#include <QObject>
#include <QVariantMap>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

class FormDesk;

/// Where a visitor's own phone finds this town's pages.
struct PhonePages {
    QString address = {};      ///< "https://rdv.example.fr", without a slash at the end; empty = phones reach nothing
    ListDesk *lists = nullptr; ///< null: no checklist can be taken along
    FormDesk *forms = nullptr; ///< null: no form goes on a phone
};

/// What a visitor takes along on his own phone, as square codes: the page of his ticket, the network of the hall, his
/// checklist. Nothing of it names him.
class PhoneShare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString ticketSource READ ticketSource NOTIFY changed)
    Q_PROPERTY(QString wifiSource READ wifiSource NOTIFY changed)
    Q_PROPERTY(QString wifiName READ wifiName NOTIFY changed)
    Q_PROPERTY(QString wifiPassword READ wifiPassword NOTIFY changed)
    Q_PROPERTY(QString host READ host CONSTANT)
    Q_PROPERTY(bool canTakeList READ canTakeList CONSTANT)
    Q_PROPERTY(ListStage listStage READ listStage NOTIFY changed)
    Q_PROPERTY(QString listSource READ listSource NOTIFY changed)

public:
    enum class ListStage { NotAsked, Asking, Ready, Failed };
    Q_ENUM(ListStage)

    PhoneShare(PhonePages pages, QString site, std::optional<content::Wifi> wifi, QObject *parent = nullptr);
    ~PhoneShare() override;

    /// The address of the page of the ticket ID; empty where phones reach nothing.
    [[nodiscard]] QString ticketAddress(const QString &id) const;
    /// The address of the page of the appointment CODE at SITE (empty: this one); empty where phones reach nothing.
    [[nodiscard]] QString appointmentAddress(const QString &site, const QString &code) const;
    /// Where such a page is opened by its code, as it is read and typed: "rdv.example.fr/p/town".
    [[nodiscard]] QString appointmentsHost(const QString &site) const;
    /// The address of the page of a form handed in; empty where phones reach nothing or KEY (wire/followkey.h) is empty.
    [[nodiscard]] QString requestAddress(const QString &reference, const QString &key) const;
    /// Whose address the codes hold, to be compared; empty where phones reach nothing.
    [[nodiscard]] QString host() const;
    /// Its code is shown from now on; an empty ID: none.
    void showTicket(const QString &id);
    [[nodiscard]] QString ticketSource() const { return m_ticketSource; }

    /// The network of the hall is another one now.
    void setWifi(std::optional<content::Wifi> wifi);
    /// What a phone joins the network by; empty where there is none.
    [[nodiscard]] QString wifiCode() const { return m_wifi ? m_wifi->toCode() : QString(); }
    [[nodiscard]] QString wifiSource() const { return m_wifiSource; }
    [[nodiscard]] QString wifiName() const { return m_wifi ? m_wifi->name : QString(); }
    [[nodiscard]] QString wifiPassword() const { return m_wifi ? m_wifi->password : QString(); }

    [[nodiscard]] bool canTakeList() const { return !m_pages.address.isEmpty() && m_pages.lists; }
    [[nodiscard]] ListStage listStage() const { return m_listStage; }
    [[nodiscard]] QString listSource() const { return m_listSource; }
    /// ITEMS are rows of GuideSession::checklist(). Nothing while one is on its way or has arrived.
    void takeList(const QString &title, const QString &language, const QList<QVariantMap> &items);
    /// Another list is shown now: nothing of it was taken along yet.
    void forgetList();
    void clear();

Q_SIGNALS:
    void changed();

private:
    const PhonePages m_pages;
    const QString m_site;
    std::optional<content::Wifi> m_wifi;
    QString m_wifiSource;
    QString m_ticketSource;
    QString m_ticket;
    ListStage m_listStage = ListStage::NotAsked;
    QString m_listSource;
    int m_turn = 0; // an answer to an earlier turn is not for this visitor
};

} // namespace parvis::kiosk
