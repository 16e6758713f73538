// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/admission.h"

#include "support/catch.h"

#include <thread>
#include <vector>

using namespace parvis::hub::http;

TEST_CASE("There is room for all and for each, and a place given back is free")
{
    Admission admission(4);
    const Admission::Place first = admission.enter("a", 2);
    Admission::Place second = admission.enter("a", 2);
    CHECK(first);
    CHECK(second);
    CHECK_FALSE(admission.enter("a", 2));
    CHECK_FALSE(admission.enter("b", 0));
    CHECK(admission.count() == 2);
    second = {};
    CHECK(admission.enter("a", 2));
    const std::vector<Admission::Place> others = [&] {
        std::vector<Admission::Place> made;
        for (int i = 0; i < 3; ++i)
            made.push_back(admission.enter({}, 0)); // without a limit of its own
        return made;
    }();
    CHECK(others.back());
    CHECK_FALSE(admission.enter({}, 0));
    CHECK_FALSE(admission.enter("c", 2));
}

TEST_CASE("A place moves from one key to another, and stays where there is no room for it")
{
    Admission admission(10);
    Admission::Place moving = admission.enter("address", 1);
    CHECK_FALSE(admission.enter("address", 1));
    CHECK(moving.move("device", 1));
    CHECK(moving.move("device", 0)); // it is there
    CHECK(admission.count() == 1);
    Admission::Place other = admission.enter("address", 1);
    CHECK(other);
    CHECK_FALSE(other.move("device", 1));
    CHECK_FALSE(admission.enter("address", 1));
    CHECK(other.move({}, 0));
    CHECK(admission.enter("address", 1));
    moving = {};
    CHECK(other.move("device", 1));
    CHECK(admission.count() == 1);
}

TEST_CASE("Places taken, moved and given back by several threads are all counted")
{
    Admission admission(1'000);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&admission, i] {
            for (int n = 0; n < 2'000; ++n) {
                Admission::Place place = admission.enter("a", 3);
                if (place)
                    static_cast<void>(place.move(QByteArray::number((i + n) % 3), 2));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(admission.count() == 0);
    CHECK(admission.enter("a", 1));
}
