// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which Catch2 is installed (2 on Debian 12, 3 on Debian 13), and how Qt values are printed.
// A guard: this header is precompiled, perhaps in another folder, whose file "pragma once" would take for another one.
#ifndef PARVIS_TESTS_CATCH_H
#define PARVIS_TESTS_CATCH_H

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#define PARVIS_CATCH 3
#else
#include <catch2/catch.hpp>
#define PARVIS_CATCH 2
#endif

#include <QByteArray>
#include <QString>

#include <iostream>
#include <string>

namespace Catch
{
template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
} // namespace Catch

/// Ends the test case with a line that says what was not there; for real files that are not part of the project.
#define PARVIS_SKIP(reason)                                                                                            \
    do {                                                                                                               \
        std::cout << "SKIPPED: " << (reason) << std::endl;                                                             \
        SUCCEED("skipped");                                                                                            \
        return;                                                                                                        \
    } while (false)

#endif // PARVIS_TESTS_CATCH_H
