// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/requestrows.h"
#include "support/hubledgersamples.h"

namespace parvis::testing::ledgers
{

using namespace store;

namespace
{

RequestRows &requestsOf(HubTransaction &rows)
{
    const auto found = RequestRows::of(rows);
    REQUIRE(found);
    return **found;
}

} // namespace

void checkAppointments(HubLedger &ledger)
{
    SECTION("an appointment comes back as it was put, by id and by code, and is replaced")
    {
        auto first = sampleAppointment(1);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.appointment(first.id).value() == std::nullopt);
            CHECK(rows.appointmentByCode(first.code).value() == std::nullopt);
            CHECK(rows.putAppointment(first));
            CHECK(rows.appointment(first.id).value() == first);
            CHECK(rows.appointmentByCode(first.code).value() == first);
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.appointment(first.id).value() == first);
            CHECK(rows.appointmentByCode(first.code).value() == first);
        });
        Appointment plain;
        plain.id = id(9);
        plain.code = QStringLiteral("OTHER");
        const QString oldCode = first.code;
        first.code = QStringLiteral("NEW");
        first.status = AppointmentStatus::Cancelled;
        first.heldUntil.reset();
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putAppointment(first));
            CHECK(rows.appointmentByCode(oldCode).value() == std::nullopt);
            CHECK(rows.putAppointment(plain));
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.appointment(first.id).value() == first);
            CHECK(rows.appointmentByCode(oldCode).value() == std::nullopt);
            CHECK(rows.appointmentByCode(first.code).value() == first);
            CHECK(rows.appointment(plain.id).value() == plain);
        });
        read(
            ledger, [&](HubTransaction &rows) { CHECK(rows.appointment(first.id).value() == std::nullopt); },
            strasbourg);
    }
    SECTION("a code belongs to one appointment of a site")
    {
        auto other = sampleAppointment(2);
        other.code = sampleAppointment(1).code;
        const auto both = [&](HubTransaction &rows) -> Result<void> {
            CHECK(rows.putAppointment(sampleAppointment(1)));
            CHECK(rows.putAppointment(other).error().is(StoreError::Conflict));
            return {};
        };
        CHECK(ledger.write(kehl, both).error().is(StoreError::Conflict)); // though nobody returned it
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.appointment(id(1)).value() == std::nullopt);
            CHECK(rows.putAppointment(sampleAppointment(1)));
        });
        CHECK(ledger.write(kehl, [&](HubTransaction &rows) { return rows.putAppointment(other); })
                  .error()
                  .is(StoreError::Conflict));
        write(
            ledger, [&](HubTransaction &rows) { CHECK(rows.putAppointment(other)); }, strasbourg);
    }
    SECTION("requests of any day are listed by when they were written, page by page")
    {
        write(ledger, [](HubTransaction &rows) {
            for (const int number : {3, 1, 2, 4}) {
                auto request = sampleAppointment(number);
                request.status = number == 4 ? AppointmentStatus::Cancelled : AppointmentStatus::Requested;
                request.created = at(number == 3 ? 1 : 50 + number);
                CHECK(rows.putAppointment(request));
            }
            CHECK(requestsOf(rows).requestCount().value() == 3);
        });
        read(ledger, [](HubTransaction &rows) {
            const auto all = requestsOf(rows).requests(0, 9).value();
            REQUIRE(all.size() == 3);
            CHECK(all[0].id == id(3));
            CHECK(all[1].id == id(1));
            CHECK(all[2].id == id(2));
            CHECK(requestsOf(rows).requests(1, 1).value().value(0).id == id(1));
            CHECK(requestsOf(rows).requests(3, 9).value().isEmpty());
            CHECK(requestsOf(rows).requestCount().value() == 3);
        });
        read(
            ledger, [](HubTransaction &rows) { CHECK(requestsOf(rows).requestCount().value() == 0); }, strasbourg);
    }
    SECTION("appointments of a time are listed by start")
    {
        write(ledger, [](HubTransaction &rows) {
            for (const int number : {3, 1, 2})
                CHECK(rows.putAppointment(sampleAppointment(number)));
            const auto listed = rows.appointmentsBetween(at(10), at(30)).value();
            REQUIRE(listed.size() == 2);
            CHECK(listed[0] == sampleAppointment(1));
            CHECK(listed[1] == sampleAppointment(2));
        });
        read(ledger, [](HubTransaction &rows) {
            CHECK(rows.appointmentsBetween(at(0), at(100)).value().size() == 3);
            CHECK(rows.appointmentsBetween(at(31), at(100)).value().isEmpty());
        });
    }
    SECTION("only held and confirmed appointments to come count for a person")
    {
        const QString person = QStringLiteral("p");
        const auto put = [&](HubTransaction &rows, int number, AppointmentStatus status) {
            auto appointment = sampleAppointment(number);
            appointment.personKey = person;
            appointment.status = status;
            CHECK(rows.putAppointment(appointment));
        };
        write(ledger, [&](HubTransaction &rows) {
            put(rows, 1, AppointmentStatus::Confirmed);
            put(rows, 2, AppointmentStatus::Held);
            put(rows, 3, AppointmentStatus::Cancelled);
            CHECK(rows.openAppointmentsOf(person, at(0)).value() == 2);
            CHECK(rows.openAppointmentsOf(person, at(11)).value() == 1);
            CHECK(rows.openAppointmentsOf(QStringLiteral("q"), at(0)).value() == 0);
            CHECK(rows.openAppointmentsOf(QString(), at(0)).value() == 0);
        });
        write(ledger, [&](HubTransaction &rows) {
            put(rows, 1, AppointmentStatus::Cancelled);
            put(rows, 3, AppointmentStatus::Confirmed);
            put(rows, 4, AppointmentStatus::Requested);
            CHECK(rows.openAppointmentsOf(person, at(0)).value() == 2);
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.openAppointmentsOf(person, at(0)).value() == 2);
            CHECK(rows.openAppointmentsOf(person, at(30)).value() == 1);
        });
    }
    SECTION("alerts that were offered are no longer open")
    {
        const AlertWish first{id(1), "{\"day\":1}", at(2), false}, second{id(2), "", at(1), false};
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putAlert(first));
            CHECK(rows.putAlert(second));
            CHECK(rows.openAlerts().value() == QList<AlertWish>{second, first});
            CHECK(rows.putAlert({id(2), "", at(1), true}));
        });
        const AlertWish offered{id(3), "{}", at(3), true, id(9), {at(4), at(5)}, 2};
        write(ledger, [&](HubTransaction &rows) { CHECK(rows.putAlert(offered)); });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.openAlerts().value() == QList<AlertWish>{first});
            CHECK(rows.offeredAlerts().value() == QList<AlertWish>{offered});
            CHECK(rows.alert(id(3)).value() == offered);
            CHECK(rows.alert(id(4)).value() == std::nullopt);
        });
    }
}

} // namespace parvis::testing::ledgers
