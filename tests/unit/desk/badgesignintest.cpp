// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with a badge and a PIN: the reader's keys, the session, the page.
#include "badgereader.h"
#include "hub/service/badgeservice.h"
#include "windowtown.h"

#include <QPushButton>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

const QString badge = QStringLiteral("04A1B2C3D4E5F6");
const QString pin = QStringLiteral("482916");

void giveBadge(DeskTown &town)
{
    REQUIRE(hub::BadgeService(town.ledger, town.clock, hub::ApiTown::settings().keys.agents)
                .give(town.plan.site, QStringLiteral("lea"), badge, pin, seal::PasswordCost::Least));
}

/// A page with one field and a reader, whose keys come when the test says.
struct Keyboard {
    Keyboard()
    {
        field = new QLineEdit(&page);
        field->setFocus();
        reader = new BadgeReader(page);
        QObject::connect(reader, &BadgeReader::read, &page, [this](const QString &line) { lines << line; });
        page.show();
    }
    void type(const QString &text, std::chrono::milliseconds pace)
    {
        for (const QChar sign : text) {
            at += pace;
            const int code = sign == QLatin1Char('\r') ? int(Qt::Key_Return) : int(sign.toUpper().unicode());
            for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent key(kind, code, Qt::NoModifier, QString(sign));
                key.setTimestamp(quint64(at.count()));
                QCoreApplication::sendEvent(field, &key);
            }
        }
    }

    QWidget page;
    QLineEdit *field = nullptr;
    BadgeReader *reader = nullptr;
    QStringList lines;
    std::chrono::milliseconds at{10'000};
};

/// The window of a desk with a reader.
struct BadgeWindow : DeskTown {
    BadgeWindow()
    {
        giveBadge(*this);
        config.site = plan.site;
        config.badgeReader = true;
        config.name = QStringLiteral("Guichet 3");
        window = std::make_unique<DeskWindow>(lea->session, knowledge, clock, config);
        window->show();
    }
    template <typename T> T *find(const char *name)
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void hold(const QString &line) { Q_EMIT window->findChild<BadgeReader *>()->read(line); }
    void enter(const QString &digits)
    {
        find<QLineEdit>("signIn.pin")->setText(digits);
        find<QPushButton>("signIn.enter")->click();
        lea->settle();
    }
    [[nodiscard]] QString notice() { return find<QLabel>("signIn.notice")->text(); }

    content::DeskConfig config;
    Knowledge knowledge{lea->link, plan.site, [] {}};
    std::unique_ptr<DeskWindow> window;
};

} // namespace

TEST_CASE("Keys wait until their pace tells whose they are", "[badge]")
{
    using Fate = HeldKeys::Fate;
    HeldKeys keys;
    const QString key = QStringLiteral("a");
    CHECK(keys.press({}, 500ms).fate == Fate::Pass); // Shift alone
    CHECK(keys.lift() == Fate::Pass);
    CHECK(keys.press(key, 1'000ms).fate == Fate::Hold);
    CHECK(keys.lift() == Fate::Hold); // behind its key
    const auto next = keys.press(key, 1'100ms);
    CHECK(next.releases);
    CHECK(next.fate == Fate::Hold);
    CHECK_FALSE(keys.press(key, 1'110ms).releases);
    CHECK(keys.press(key, 1'120ms).fate == Fate::Hold);
    const auto fourth = keys.press(key, 1'130ms);
    CHECK(fourth.fate == Fate::Drop);
    CHECK_FALSE(fourth.ended);
    const auto end = keys.press(QStringLiteral("\r"), 1'140ms);
    CHECK(end.fate == Fate::Drop);
    CHECK(end.ended);
    CHECK(end.line.isEmpty()); // four signs are no badge
    keys.released();
    CHECK_FALSE(keys.press(key, 9'000ms).releases);
}

TEST_CASE("What a badge reader types gets into no field, and what a person types gets there whole", "[badge]")
{
    Keyboard keyboard;
    keyboard.type(badge + QLatin1Char('\r'), 5ms);
    CHECK(keyboard.lines == QStringList{badge});
    keyboard.reader->letGo();
    CHECK(keyboard.field->text().isEmpty());
    keyboard.at += 1s;
    keyboard.type(QStringLiteral("lea"), 150ms);
    keyboard.type(QStringLiteral("ma"), 10ms); // rolled
    keyboard.reader->letGo();
    CHECK(keyboard.field->text() == QStringLiteral("leama"));
    keyboard.at += 1s;
    keyboard.type(badge + QLatin1Char('\r'), 5ms);
    keyboard.at += 1s;
    keyboard.type(QStringLiteral("x"), 150ms);
    keyboard.reader->letGo();
    CHECK(keyboard.field->text() == QStringLiteral("leamax"));
    CHECK(keyboard.lines == QStringList{badge, badge});
    keyboard.at += 1s;
    keyboard.type(QStringLiteral("12345\r"), 5ms);
    CHECK(keyboard.lines.last().isEmpty());
    keyboard.page.hide();
    keyboard.at += 1s;
    keyboard.type(badge, 5ms);
    CHECK(keyboard.lines.size() == 3);
}

TEST_CASE("A badge and its PIN sign in, and why not is said without telling which is wrong", "[badge]")
{
    DeskTown town;
    giveBadge(town);
    const QString desk = QStringLiteral("Guichet 1");
    const auto attempt = [&](const QString &line, const QString &digits) {
        town.lea->told.clear();
        town.lea->session.signInWithBadge(line, digits, desk);
        town.lea->settle();
        return town.lea->told.value(0);
    };
    const QString wrong = QStringLiteral("This badge and this PIN do not go together. Hold the badge to the reader again.");
    CHECK(attempt(badge, QStringLiteral("482917")) == wrong);
    CHECK(attempt(QStringLiteral("99999999"), pin) == wrong);
    CHECK(attempt(badge, QStringLiteral("482917")) == wrong);
    CHECK(attempt(badge, QStringLiteral("482917")).startsWith(QStringLiteral("Too many wrong tries")));
    CHECK(attempt(badge, pin).contains(QStringLiteral("another 5 minute")));
    town.clock.advance(4min + 1s);
    CHECK(attempt(badge, pin).contains(QStringLiteral("another 1 minute")));
    town.clock.advance(1min);
    town.lea->link.cut(TownLink::Cut::Lost);
    CHECK(attempt(badge, pin) == QStringLiteral("The hub does not answer. Please try again in a moment."));
    town.lea->link.cut(TownLink::Cut::None);
    CHECK(attempt(badge, pin).isEmpty());
    CHECK(town.lea->session.presence() == DeskSession::Presence::Present);
    CHECK(town.lea->session.agent().name == QStringLiteral("Lea"));
    CHECK(town.lea->session.desk() == desk);
}

TEST_CASE("The page asks for the badge, then for the PIN, and begins again after a wrong one", "[badge]")
{
    BadgeWindow town;
    auto *digits = town.find<QLineEdit>("signIn.pin");
    auto *enter = town.find<QPushButton>("signIn.enter");
    CHECK_FALSE(town.find<QLineEdit>("signIn.password")->isVisible());
    CHECK_FALSE(digits->isEnabled());
    CHECK(digits->echoMode() == QLineEdit::Password);
    town.hold(QStringLiteral(";1?"));
    CHECK(town.notice().startsWith(QStringLiteral("The reader did not read that.")));
    CHECK_FALSE(digits->isEnabled());
    town.hold(badge);
    CHECK_FALSE(town.find<QLabel>("signIn.notice")->isVisible());
    CHECK(town.find<QLabel>("signIn.lead")->text() == QStringLiteral("Your badge was read. Now type your PIN."));
    REQUIRE(digits->isEnabled());
    digits->setText(QStringLiteral("48291"));
    CHECK_FALSE(enter->isEnabled());
    town.enter(QStringLiteral("482917"));
    CHECK(town.notice().startsWith(QStringLiteral("This badge and this PIN")));
    CHECK(digits->text().isEmpty());
    CHECK_FALSE(digits->isEnabled());
    town.hold(QStringLiteral("04:a1:b2:c3:d4:e5:f6"));
    town.enter(pin);
    CHECK(town.lea->session.presence() == DeskSession::Presence::Present);
}

TEST_CASE("Name and password stay beside the badge, and a badge that is held to the reader comes first", "[badge]")
{
    BadgeWindow town;
    auto *other = town.find<QPushButton>("signIn.other");
    other->click();
    auto *password = town.find<QLineEdit>("signIn.password");
    CHECK(password->isVisible());
    town.hold(badge);
    CHECK_FALSE(password->isVisible());
    other->click();
    CHECK_FALSE(town.find<QLineEdit>("signIn.pin")->isEnabled()); // forgotten
    town.find<QLineEdit>("signIn.login")->setText(QStringLiteral("lea"));
    password->setText(QStringLiteral("Rathaus-77694"));
    town.find<QPushButton>("signIn.enter")->click();
    town.lea->settle();
    CHECK(town.lea->session.presence() == DeskSession::Presence::Present);
}

TEST_CASE("A desk without a reader shows nothing of badges", "[badge]")
{
    Window town;
    CHECK_FALSE(town.find<QPushButton>("signIn.other")->isVisible());
    CHECK_FALSE(town.find<QLineEdit>("signIn.pin")->isVisible());
    CHECK(town.window.findChild<BadgeReader *>() == nullptr);
}
