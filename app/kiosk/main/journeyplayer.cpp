// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/journeyplayer.h"

#include "kiosksession.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace parvis::kiosk
{

using namespace std::chrono_literals;

namespace
{

// Long enough for a document on a loaded machine; a visitor would have been told by then.
constexpr auto restLimit = 60s;

void letEventsPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

JourneyPlayer::JourneyPlayer(KioskSession &session, QQuickWindow *window, VirtualClock &clock, QString folder, World world)
    : m_session(session), m_window(window), m_clock(clock), m_tree(window), m_folder(std::move(folder)), m_world(std::move(world))
{
}

Result<void> JourneyPlayer::play(const Journey &journey, const QString &language)
{
    m_language = language;
    m_log.setFileName(QDir(m_folder).filePath(QStringLiteral("journey.ndjson")));
    if (!QDir().mkpath(m_folder) || !m_log.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error(PlayError::Unwritable, m_log.fileName());
    if (auto settled = settle(); !settled)
        return settled;
    for (const auto &step : journey.steps) {
        ++m_step;
        if (auto taken = take(step); !taken) {
            (void)picture(QStringLiteral("failed"));
            return taken;
        }
    }
    return {};
}

Result<void> JourneyPlayer::take(const JourneyStep &step)
{
    using Verb = JourneyStep::Verb;
    switch (step.verb) {
    case Verb::Press:
        return press(there(step.argument.toString().replace(QStringLiteral("{language}"), m_language)));
    case Verb::Type:
        return type(inLanguage(step.argument).replace(QStringLiteral("{code}"), m_code));
    case Verb::Guide:
        return answerGuide(step.argument.toObject());
    case Verb::Form:
        return answerForm(step.argument.toObject(), true);
    case Verb::Answer:
        return answerForm(step.argument.toObject(), false);
    case Verb::Refuse:
        return giveRefused(step.argument.toObject());
    case Verb::Erase:
        return erase(step.argument.toInt());
    case Verb::Sign:
        return sign();
    case Verb::Wait:
        return wait(step.argument.toInt());
    case Verb::Shot:
        return picture(step.argument.toString());
    case Verb::Link:
        return setLink(step.argument.toString());
    case Verb::Hold:
        return hold(inLanguage(step.argument).replace(QStringLiteral("{code}"), m_code));
    case Verb::Await:
        return await(step.argument.toString());
    case Verb::See:
        return see(inLanguage(step.argument));
    case Verb::Expect:
        note(QStringLiteral("expect"), step.argument.toString(), screenName() == step.argument.toString());
        if (screenName() != step.argument.toString())
            return Error(
                PlayError::WrongPlace,
                QStringLiteral("step %1: at %2, not at %3").arg(m_step).arg(screenName(), step.argument.toString()));
        return {};
    }
    return {};
}

QString JourneyPlayer::there(const QString &wanted) const
{
    const auto alternatives = wanted.split(QLatin1Char('|'));
    const auto names = m_tree.names();
    for (const QString &alternative : alternatives) {
        const bool open = alternative.endsWith(QLatin1Char('*'));
        for (const QString &name : names) {
            if (open ? name.startsWith(alternative.chopped(1)) : name == alternative)
                return name;
        }
    }
    return wanted;
}

QString JourneyPlayer::inLanguage(const QJsonValue &argument) const
{
    return argument.isObject() ? argument.toObject().value(m_language).toString() : argument.toString();
}

Result<void> JourneyPlayer::see(const QString &text)
{
    const bool isThere = !text.isEmpty() && m_tree.says(text);
    note(QStringLiteral("see"), text, isThere);
    if (!isThere)
        return Error(PlayError::NotThere, QStringLiteral("step %1, at %2: nothing says \"%3\"").arg(m_step).arg(placeName(), text));
    return picture(QStringLiteral("seen"));
}

Result<void> JourneyPlayer::setLink(const QString &state)
{
    const bool fine = m_world.setLink(state == QStringLiteral("restored"));
    note(QStringLiteral("link"), state, fine);
    if (!fine)
        return Error(PlayError::NotThere, QStringLiteral("step %1: there is no link to a hub").arg(m_step));
    return settle();
}

Result<void> JourneyPlayer::hold(const QString &text)
{
    const bool fine = m_world.holdSquare(text);
    note(QStringLiteral("hold"), QStringLiteral("%1 characters").arg(text.size()), fine);
    if (!fine)
        return Error(PlayError::NotThere, QStringLiteral("step %1, at %2: no camera is on").arg(m_step).arg(placeName()));
    // What it sees is read beside the interface.
    const QDeadlineTimer limit(restLimit);
    while (m_session.camera()->reading() && !limit.hasExpired())
        letEventsPass(5ms);
    return settle();
}

Result<void> JourneyPlayer::await(const QString &file)
{
    note(QStringLiteral("await"), file, true);
    const QDeadlineTimer limit(restLimit);
    while (!QFile::exists(QDir(m_folder).filePath(file))) {
        letEventsPass(20ms);
        m_world.tick();
        if (limit.hasExpired())
            return Error(PlayError::Stuck, QStringLiteral("step %1: nobody made %2").arg(m_step).arg(file));
    }
    QFile made(QDir(m_folder).filePath(file));
    if (made.open(QIODevice::ReadOnly)) {
        if (const QString told = QString::fromUtf8(made.readAll()).trimmed(); !told.isEmpty())
            m_code = told;
    }
    return settle();
}

Result<void> JourneyPlayer::press(const QString &objectName)
{
    auto *item = m_tree.find(objectName);
    if (!item) {
        note(QStringLiteral("press"), objectName, false);
        return Error(PlayError::NotThere, QStringLiteral("step %1, at %2: there is no %3, only %4")
                                              .arg(m_step)
                                              .arg(placeName(), objectName, m_tree.names().join(QLatin1Char(' '))));
    }
    m_session.idle().touch();
    if (!AccessibleTree::press(item)) {
        note(QStringLiteral("press"), objectName, false);
        return Error(PlayError::NoAction,
                     QStringLiteral("step %1, at %2: %3 cannot be pressed").arg(m_step).arg(placeName(), objectName));
    }
    // A person needs a moment between two taps; without it the guard against double taps would rightly swallow some.
    m_clock.advance(700ms);
    note(QStringLiteral("press"), objectName, true);
    return settle();
}

Result<void> JourneyPlayer::type(const QString &text)
{
    for (const QChar character : text) {
        if (auto typed = typeCharacter(character); !typed)
            return typed;
    }
    note(QStringLiteral("type"), QStringLiteral("%1 characters").arg(text.size()), true);
    return settle();
}

Result<void> JourneyPlayer::typeCharacter(QChar character)
{
    const QString wanted =
        character == QLatin1Char(' ') ? QStringLiteral("key.space") : QStringLiteral("key.") + character.toLower();
    // The key may lie on another page of the keyboard: the accents have several, the numbers one.
    const QString accents = QStringLiteral("key.accents");
    const QStringList turns{QString(),
                            accents,
                            accents,
                            accents,
                            accents,
                            accents,
                            QStringLiteral("key.numbers"),
                            QStringLiteral("key.letters")};
    for (const QString &turn : turns) {
        if (!turn.isEmpty() && !strike(turn))
            continue;
        auto *key = m_tree.find(wanted);
        if (!key)
            continue;
        if (character.isLetter() && key->object()->property("text").toString() != character &&
            !strike(QStringLiteral("key.shift")))
            continue;
        m_session.idle().touch();
        if (strike(wanted))
            return {};
    }
    return Error(PlayError::NotThere, QStringLiteral("step %1, at %2: a key for U+%3")
                                          .arg(m_step)
                                          .arg(placeName(), QString::number(character.unicode(), 16)));
}

Result<void> JourneyPlayer::erase(int characters)
{
    for (int i = 0; i < characters; ++i) {
        m_session.idle().touch();
        if (!strike(QStringLiteral("key.backspace")))
            return Error(PlayError::NotThere,
                         QStringLiteral("step %1, at %2: the key that erases").arg(m_step).arg(placeName()));
    }
    note(QStringLiteral("erase"), QStringLiteral("%1 characters").arg(characters), true);
    return settle();
}

bool JourneyPlayer::strike(const QString &key)
{
    auto *item = m_tree.find(key);
    const bool struck = item && AccessibleTree::press(item);
    letEventsPass(0ms);
    return struck;
}

Result<void> JourneyPlayer::answerGuide(const QJsonObject &answers)
{
    while (m_session.screen() == KioskSession::Screen::Guide) {
        const QString question = m_session.guide()->questionId();
        if (!answers.contains(question))
            return Error(PlayError::WrongPlace, QStringLiteral("step %1: the guide asks %2").arg(m_step).arg(question));
        if (auto pressed = press(QStringLiteral("guide.option.") + answers.value(question).toString()); !pressed)
            return pressed;
    }
    return {};
}

Result<void> JourneyPlayer::sign()
{
    auto *item = m_tree.find(QStringLiteral("signature.pad"));
    auto *pad = item ? qobject_cast<QQuickItem *>(item->object()) : nullptr;
    if (!pad)
        return Error(PlayError::NotThere, QStringLiteral("signature.pad"));
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        const QPointF scene = pad->mapToScene(at);
        const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, scene, m_window->mapToGlobal(scene), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &event);
    };
    const auto point = [&](double along) {
        return QPointF(pad->width() * (0.2 + 0.6 * along),
                       pad->height() * (0.5 - 0.25 * std::sin(along * 14) * (1 - along * 0.6)));
    };
    m_session.idle().touch();
    send(QEvent::MouseButtonPress, point(0), Qt::LeftButton);
    for (int i = 1; i <= 60; ++i)
        send(QEvent::MouseMove, point(i / 60.0), Qt::NoButton);
    send(QEvent::MouseButtonRelease, point(1), Qt::LeftButton);
    note(QStringLiteral("sign"), {}, true);
    return settle();
}

Result<void> JourneyPlayer::wait(int seconds)
{
    for (int i = 0; i < seconds * 4; ++i) {
        m_clock.advance(250ms);
        m_world.tick();
        letEventsPass(0ms);
        // On a loaded machine minutes would pass here before the hub has answered once, and every question be given up.
        const QDeadlineTimer limit(restLimit);
        while (m_world.isAnswering() && !limit.hasExpired())
            letEventsPass(1ms);
    }
    note(QStringLiteral("wait"), QString::number(seconds), true);
    return settle();
}

Result<void> JourneyPlayer::settle()
{
    const QDeadlineTimer limit(restLimit);
    do {
        letEventsPass(5ms);
        m_world.tick();
        if (limit.hasExpired())
            return Error(PlayError::Stuck, QStringLiteral("step %1, at %2").arg(m_step).arg(placeName()));
    } while (m_session.busy() || !m_world.atRest());
    if (!m_session.booking()->code().isEmpty())
        m_code = m_session.booking()->code();
    if (placeName() == m_lastPlace)
        return {};
    m_lastPlace = placeName();
    const QStringList nameless = m_tree.nameless();
    if (!nameless.isEmpty())
        return Error(PlayError::Nameless,
                     QStringLiteral("at %1: %2").arg(placeName(), nameless.join(QStringLiteral(", "))));
    return picture(placeName());
}

Result<void> JourneyPlayer::picture(const QString &name)
{
    ++m_pictures;
    letEventsPass(20ms);
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    if (!m_window->grabWindow().save(QDir(m_folder).filePath(file)))
        return Error(PlayError::Unwritable, file);
    return {};
}

QString JourneyPlayer::screenName() const
{
    return QString::fromLatin1(QMetaEnum::fromType<KioskSession::Screen>().valueToKey(int(m_session.screen())));
}

QString JourneyPlayer::placeName() const
{
    QString name = screenName().toLower();
    if (m_session.screen() == KioskSession::Screen::Guide)
        name += QLatin1Char('-') + m_session.guide()->questionId();
    else if (m_session.screen() == KioskSession::Screen::Form)
        name += QLatin1Char('-') + m_session.form()->fieldId();
    else if (!m_session.subject().isEmpty())
        name += QLatin1Char('-') + m_session.subject();
    if (m_session.idleWarning())
        name += QStringLiteral("-warning");
    return name;
}

void JourneyPlayer::note(const QString &verb, const QString &target, bool fine)
{
    // Which option was taken is an answer.
    static const QStringList answering{QStringLiteral("help."), QStringLiteral("option."), QStringLiteral("guide.option."),
                                       QStringLiteral("part.country.")};
    const auto telling = std::find_if(answering.begin(), answering.end(),
                                      [&](const QString &prefix) { return target.startsWith(prefix); });
    const QJsonObject line{
        {QStringLiteral("step"), m_step},
        {QStringLiteral("at"), qint64(m_clock.now().time_since_epoch().count())},
        {QStringLiteral("do"), verb},
        {QStringLiteral("target"), telling == answering.end() ? target : *telling + QLatin1Char('*')},
        {QStringLiteral("screen"), placeName()},
        {QStringLiteral("ok"), fine}};
    m_log.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_log.flush();
}

} // namespace parvis::kiosk
