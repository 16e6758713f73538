// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs on the way between kiosk and hub: messages edited, answers confused.
#include "sync/simulate/plants.h"
#include "sync/simulate/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

namespace
{

using sync::HubReply;
using sync::HubRequest;

bool isTo(const HubRequest &request, const char *what)
{
    return request.path.contains(QLatin1String(what));
}

template <typename Edit> void editJson(QByteArray &body, const Edit &edit)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.isEmpty())
        return;
    edit(object);
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename Edit> void editList(QByteArray &body, const char *key, const Edit &edit)
{
    editJson(body, [&](QJsonObject &object) {
        QJsonArray list = object.value(QLatin1String(key)).toArray();
        edit(list);
        object.insert(QLatin1String(key), list);
    });
}

/// The hub compares no fingerprint: a key brings back the first body it came with.
struct FingerprintDropped final : Plant {
    bool request(int, HubRequest &request) override
    {
        if (!request.idempotencyKey.isEmpty())
            request.body = first.try_emplace(request.idempotencyKey, request.body).first->second;
        return true;
    }
    std::map<QString, QByteArray> first;
};

struct KeyDropped final : Plant {
    bool request(int, HubRequest &request) override
    {
        if (!request.idempotencyKey.isEmpty())
            request.idempotencyKey += QString::number(++count);
        return true;
    }
    int count = 0;
};

/// An answer to somebody else's question.
struct AnswersSwapped final : Plant {
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (!isTo(request, "/confirm"))
            return true;
        if (++count % 4 == 0) {
            reply.kind = HubReply::Kind::Answered;
            reply.status = 200;
            reply.body = last;
        }
        last = reply.status / 100 == 2 ? reply.body : last;
        return true;
    }
    QByteArray last = "{}";
    int count = 0;
};

/// Something between answers for a hub that is not there.
struct ProxyInvents final : Plant {
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (isTo(request, "/confirm") && (reply.status >= 400 || reply.kind == HubReply::Kind::Failed))
            reply = {HubReply::Kind::Answered, 200, last};
        else if (isTo(request, "/confirm"))
            last = reply.body;
        return true;
    }
    QByteArray last = "{}";
};

struct FeedLosesChange final : Plant {
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (isTo(request, "/feed") && reply.status == 200 && ++count % 5 == 0) {
            editList(reply.body, "changes", [](QJsonArray &changes) {
                if (!changes.isEmpty())
                    changes.removeAt(changes.size() / 2);
            });
        }
        return true;
    }
    int count = 0;
};

/// Somebody caches the feed.
struct FeedCached final : Plant {
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (isTo(request, "/feed") && reply.status == 200)
            reply.body = cached.try_emplace(request.path, reply.body).first->second;
        return true;
    }
    std::map<QString, QByteArray> cached;
};

struct FeedTruncated final : Plant {
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (isTo(request, "/feed") && reply.status == 200) {
            editList(reply.body, "changes", [](QJsonArray &changes) {
                while (changes.size() > 3)
                    changes.removeLast();
            });
        }
        return true;
    }
};

struct GrantsLater final : Plant {
    // Yesterday's answer about leases is given again.
    bool answer(int machine, const HubRequest &request, HubReply &reply) override
    {
        if (!isTo(request, "/leases") || reply.status != 200)
            return true;
        auto &old = kept[machine];
        old.push_back(reply.body);
        if (old.size() > 3)
            reply.body = old[old.size() - 3];
        return true;
    }
    std::map<int, std::vector<QByteArray>> kept;
};

struct GrantsDoubled final : Plant {
    // What one kiosk was granted another hears too.
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (!isTo(request, "/leases") || reply.status != 200)
            return true;
        const QJsonArray own = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("grants")).toArray();
        editList(reply.body, "grants", [&](QJsonArray &grants) {
            for (const QJsonValue &grant : others)
                grants.append(grant);
        });
        others = own;
        return true;
    }
    QJsonArray others;
};

struct ReceiptsInvented final : Plant {
    bool request(int machine, HubRequest &request) override
    {
        if (!isTo(request, "/journal") || ++count % 6 != 0)
            return true;
        // Swallowed on its way, and answered with the last receipts, made to fit.
        fits[machine] = request.body;
        editJson(request.body, [](QJsonObject &body) { body.insert(QLatin1String("entries"), QJsonArray()); });
        return true;
    }
    bool answer(int machine, const HubRequest &, HubReply &reply) override
    {
        const auto body = fits.find(machine);
        if (body == fits.end() || reply.status != 200)
            return true;
        QJsonArray receipts;
        for (const QJsonValue &entry :
             QJsonDocument::fromJson(body->second).object().value(QLatin1String("entries")).toArray()) {
            receipts.append(QJsonObject{{QStringLiteral("id"), entry[QLatin1String("id")]},
                                        {QStringLiteral("payloadSha256"), entry[QLatin1String("payloadSha256")]},
                                        {QStringLiteral("hubSequence"), 1},
                                        {QStringLiteral("signature"), QString()}});
        }
        editJson(reply.body, [&](QJsonObject &answer) { answer.insert(QLatin1String("receipts"), receipts); });
        fits.erase(body);
        return true;
    }
    std::map<int, QByteArray> fits;
    int count = 0;
};

struct FormRefused final : Plant {
    // 40: a form the hub does not know is refused, with everything beside it.
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (isTo(request, "/journal") && request.body.contains("submission"))
            reply = {HubReply::Kind::Answered, 400, "{\"type\":\"unknown-form\"}"};
        return true;
    }
};

struct EpochHidden final : Plant {
    bool answer(int, const HubRequest &, HubReply &reply) override
    {
        if (reply.kind != HubReply::Kind::Answered || !reply.body.contains("\"epoch\""))
            return true;
        editJson(reply.body, [&](QJsonObject &body) {
            if (epoch.isEmpty())
                epoch = body.value(QLatin1String("epoch")).toString();
            body.insert(QLatin1String("epoch"), epoch);
        });
        return true;
    }
    bool request(int, HubRequest &request) override
    {
        if (!epoch.isEmpty() && !now.isEmpty())
            request.path.replace(epoch, now);
        return true;
    }
    void restored(World &world) override { now = world.hub().database().rows().epoch; }
    QString epoch;
    QString now;
};

struct ReofferDropped final : Plant {
    bool request(int, HubRequest &request) override
    {
        if (isTo(request, "/journal")) {
            editJson(request.body, [](QJsonObject &body) {
                if (body.value(QLatin1String("reoffer")).toBool())
                    body.insert(QLatin1String("entries"), QJsonArray());
            });
        }
        return true;
    }
};

struct ChainBroken final : Plant {
    bool request(int, HubRequest &request) override
    {
        if (isTo(request, "/journal") && ++count % 7 == 0) {
            editList(request.body, "entries", [](QJsonArray &entries) {
                if (entries.size() > 1)
                    entries.removeFirst();
            });
        }
        return true;
    }
    int count = 0;
};

struct CancelsLost final : Plant {
    bool answer(int, const HubRequest &request, HubReply &reply) override
    {
        if (request.method == "DELETE" && isTo(request, "/appointments/") && reply.status >= 500)
            reply.status = 200;
        return true;
    }
    bool request(int machine, HubRequest &request) override
    {
        // A gateway takes the order and loses it.
        if (request.method == "DELETE" && isTo(request, "/appointments/") && machine < World::firstDesk &&
            ++count % 3 == 0)
            request.path.replace(QLatin1String("/appointments/"), QLatin1String("/no-such-thing/"));
        return true;
    }
    int count = 0;
};

struct TimeStandsStill final : Plant {
    bool answer(int, const HubRequest &, HubReply &reply) override
    {
        if (reply.kind != HubReply::Kind::Answered || !reply.body.contains("\"time\""))
            return true;
        editJson(reply.body, [&](QJsonObject &body) {
            if (time.isUndefined())
                time = body.value(QLatin1String("time"));
            body.insert(QLatin1String("time"), time);
        });
        return true;
    }
    QJsonValue time = QJsonValue(QJsonValue::Undefined);
};

} // namespace

std::vector<PlantEntry> wirePlants()
{
    return {
        entryOf<FingerprintDropped>("fingerprint-dropped", "12: a reused key is not compared with its body"),
        entryOf<KeyDropped>("key-dropped", "every try comes under another key"),
        entryOf<AnswersSwapped>("answers-swapped", "an answer belongs to another question"),
        entryOf<ProxyInvents>("proxy-invents", "something between answers yes where the hub did not"),
        entryOf<FeedLosesChange>("feed-loses-change", "a change is lost on its way"),
        entryOf<FeedCached>("feed-cached", "somebody between keeps pages of the feed"),
        entryOf<FeedTruncated>("feed-truncated", "a page is cut and its cursor is not"),
        entryOf<GrantsLater>("grants-later", "answers about leases come late and are believed"),
        entryOf<GrantsDoubled>("grants-doubled", "a lease is told to two kiosks"),
        entryOf<ReceiptsInvented>("receipts-invented", "receipts are believed for what the hub never saw"),
        entryOf<FormRefused>("form-refused", "40: a form the hub does not know is refused"),
        entryOf<EpochHidden>("epoch-hidden", "17: kiosks do not see that the hub was restored"),
        entryOf<ReofferDropped>("reoffer-dropped", "what is offered again does not arrive"),
        entryOf<ChainBroken>("chain-broken", "entries of a journal are lost on their way"),
        entryOf<CancelsLost>("cancels-lost", "a cancellation is told done and lost"),
        entryOf<TimeStandsStill>("time-stands-still", "the hub's time in answers is that of the first"),
    };
}

} // namespace parvis::simulate
