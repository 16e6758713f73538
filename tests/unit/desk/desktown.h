// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "hub/apitown.h"

#include <deque>

namespace parvis::desk
{

/// The way from one desk to the town's hub: what is asked waits until it is let through, or is lost.
class TownLink final : public sync::HubLink
{
public:
    TownLink(hub::Api &api, QByteArray authorization) : m_api(api), m_authorization(std::move(authorization)) {}

    void send(const sync::HubRequest &request, Done done) override { m_asked.push_back({request, std::move(done)}); }
    void listen(std::function<void()> news) override { m_news = std::move(news); }

    /// Lets everything through, and what is asked meanwhile.
    void settle();
    /// The hub answers what was asked until now, and its answers come with tellLate().
    void answerLate();
    void tellLate();
    /// From now on the hub does not answer; ACTS: it still does what is asked.
    enum class Cut { None, Lost, AnswerLost };
    void cut(Cut cut) { m_cut = cut; }
    void tellNews() { m_news(); }
    [[nodiscard]] const QStringList &paths() const { return m_paths; } ///< of everything let through, "POST /api/..."

private:
    struct Asked {
        sync::HubRequest request;
        Done done;
    };
    [[nodiscard]] sync::HubReply answered(const sync::HubRequest &asked);

    hub::Api &m_api;
    QByteArray m_authorization;
    std::deque<Asked> m_asked;
    std::deque<std::function<void()>> m_late;
    std::function<void()> m_news;
    Cut m_cut = Cut::None;
    QStringList m_paths;
};

/// A town with two desks, Léa and Karim at them, and a kiosk. Everything the sessions tell is kept.
struct DeskTown : hub::ApiTown {
    DeskTown();

    struct Desk {
        Desk(DeskTown &town, const QByteArray &authorization);

        TownLink link;
        DeskClient client;
        DeskSession session;
        QStringList told;
        QStringList arrived; ///< ids of hand-offs

        void signIn(const char *login);
        /// Lets the hub answer.
        void settle() { link.settle(); }
    };

    std::unique_ptr<Desk> lea;
    std::unique_ptr<Desk> karim;

    /// A ticket of the kiosk; its label.
    QString ticket(int number, const char *service = "papers");
    /// A hand-off of the kiosk.
    void askForHelp(int number, const char *context = "{}");
    /// A filled form that a visitor has sent; its id. SCHEME other than "plain" = sealed.
    QString sendForm(int number, const char *scheme = "plain");
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] static QString idOf(int number);
};

} // namespace parvis::desk
