// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdefinition.h"
#include "hub/api/api.h"
#include "store/sqlhubledger.h"
#include "sync/hublink.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace parvis::desk
{

/// A hub of nobody's, inside the program: a town of two counters and three lines that is open at any hour, with two agents
/// and a kiosk that are not there. Real rules, invented visitors; it ends with the program and leaves nothing, and nothing
/// asked of it leaves the machine.
///
/// Interface thread.
class TrainingHub final : public QObject, public sync::HubLink
{
    Q_OBJECT

public:
    static inline const QString site = QStringLiteral("training");
    static inline const QString login = QStringLiteral("lea");
    static inline const QString formCode = QStringLiteral("EXER-2345");
    static inline const QString password = QStringLiteral("training-only");

    /// CLOCK outlives it. The detail of an error says what is missing.
    [[nodiscard]] static Result<std::unique_ptr<TrainingHub>> open(const Clock &clock);
    ~TrainingHub() override;

    void send(const sync::HubRequest &request, Done done) override;
    void listen(std::function<void()> news) override { m_news = std::move(news); }

    /// Who asks beside the desk that is practised at.
    enum class Other { Kiosk, Colleague };
    /// PATH is below the site's. Answered at once.
    hub::ApiReply askAs(Other other, const QByteArray &method, const QString &path, const QJsonObject &body = {});
    /// The sample town's form.
    [[nodiscard]] static Result<forms::FormDefinition> form();
    /// Somebody sends the filled form of the sample town; HELP is wire::Assistance, empty where he was alone.
    [[nodiscard]] Result<void> addSubmission(const QString &reference, const QString &language, const QJsonObject &answers,
                                             const QJsonObject &help = {});
    /// Somebody asks to be called back; CONTACT is what a kiosk would send sealed.
    [[nodiscard]] Result<void> addCallBack(const QString &procedure, const QString &reachable, const QString &language,
                                           const QJsonObject &contact);
    /// That form, begun and taken to a phone, lies ready under formCode for a day.
    [[nodiscard]] Result<void> addReadyForm(const QString &language, const QJsonObject &answers);

private:
    explicit TrainingHub(const Clock &clock);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> publish();
    [[nodiscard]] Result<QByteArray> enrol(const QString &kind, const QString &name);
    [[nodiscard]] hub::ApiReply handle(const sync::HubRequest &request, const QByteArray &device);
    void tellNews();

    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::optional<store::SqlHubLedger> m_ledger;
    std::optional<hub::Api> m_api;
    hub::HubKeys m_keys;
    QByteArray m_desk; ///< values of Authorization
    QByteArray m_kiosk;
    QByteArray m_other;
    QByteArray m_colleague; ///< token of the agent at the other desk
    std::function<void()> m_news;
    qint64 m_told = 0; ///< sequence of the feed at the last news
};

} // namespace parvis::desk
