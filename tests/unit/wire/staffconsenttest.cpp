// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/staffconsent.h"

#include "support/catch.h"

using namespace parvis::wire;

TEST_CASE("a kiosk's word goes before the site's, and where nothing is said the staff may sign in")
{
    struct Row {
        StaffConsent site;
        StaffConsent kiosk;
        bool may;
    };
    using enum StaffConsent;
    for (const auto &[site, kiosk, may] : std::initializer_list<Row>{{Unsaid, Unsaid, true},
                                                                     {Unsaid, Allowed, true},
                                                                     {Unsaid, Forbidden, false},
                                                                     {Allowed, Unsaid, true},
                                                                     {Allowed, Forbidden, false},
                                                                     {Forbidden, Unsaid, false},
                                                                     {Forbidden, Allowed, true},
                                                                     {Forbidden, Forbidden, false}}) {
        INFO(int(site) << ' ' << int(kiosk));
        CHECK(mayStaffSignIn(site, kiosk) == may);
    }
}

TEST_CASE("what is said is read as it was written, and what is not understood is no consent")
{
    for (const StaffConsent said : {StaffConsent::Unsaid, StaffConsent::Allowed, StaffConsent::Forbidden})
        CHECK(parseStaffConsent(encode(said)) == said);
    for (const char *body : {"{", "{}", R"({"s":"perhaps"})", R"({"s":true})", "[]", "null"}) {
        INFO(body);
        CHECK(parseStaffConsent(body) == StaffConsent::Forbidden);
    }
}
