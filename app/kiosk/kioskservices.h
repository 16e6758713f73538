// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "content/kioskconfig.h"
#include "finishstate.h"
#include "idlewatch.h"
#include "phoneshare.h"
#include "staffstatus.h"

#include <QStringList>

namespace parvis::sound
{
class Voice;
}

namespace parvis::store
{
class AssistanceStore;
class OutboxStore;
class WishStore;
} // namespace parvis::store

namespace parvis::sync
{
class VisitClient;
} // namespace parvis::sync

namespace parvis::kiosk
{

class BookingDesk;
class CallBackDesk;
class FrameSource;
class HandOffDesk;
class QueueDesk;
class TownContent;

/// What makes the screen easier for one visitor.
struct Comfort {
    int textScaleStep = 0; ///< 0 to 2
    bool highContrast = false;
    bool reducedMotion = false;
    bool moreTime = false;
};

/// What a session works with; all of it outlives the session.
struct KioskServices {
    const Clock &clock;
    const TownContent &content;
    const store::OutboxStore &outbox;
    const store::WishStore &wishes;
    Printers printers;
    IdleLimits idle;
    Comfort comfort;       ///< with which every visit begins
    QString site;          ///< id of the site this kiosk stands in
    QStringList languages; ///< offered, the first is the one a visit begins with
    BookingDesk *bookings = nullptr;  ///< null: appointments are made at the desk
    HandOffDesk *people = nullptr;    ///< null: this kiosk calls nobody
    QString staffCode = {};           ///< empty: there is no page for the staff
    StaffStatus::Source health = {};
    QueueDesk *queue = nullptr; ///< null: tickets are given at the desk
    sync::VisitClient *visits = nullptr; ///< null: nobody helps from a desk
    PhonePages phones = {};
    FrameSource *camera = nullptr; ///< null: codes are typed or scanned
    QList<content::Assistant> assistants = {};           ///< empty: nobody helps at this kiosk
    const store::AssistanceStore *assistance = nullptr; ///< likewise
    std::chrono::minutes assistanceLimit{60};
    std::function<bool()> staffMaySignIn = {}; ///< as the hub last said; empty: always
    CallBackDesk *callBacks = nullptr;         ///< null: nobody is called back
    sound::Voice *voice = nullptr;             ///< null: nothing is read aloud
};

} // namespace parvis::kiosk
