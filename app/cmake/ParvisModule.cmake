# SPDX-License-Identifier: GPL-3.0-or-later
#
# parvis_module(NAME SOURCES file... [USES module...] [LIBRARIES target...] [PRIVATE_LIBRARIES target...])
#   Declares the static library parvis_NAME of the folder app/core/NAME. Headers are included as "NAME/header.h".
#   USES names other core modules; tests/lint/dependencies.py holds the table of who may use whom.
# parvis_program(NAME SOURCES file... USES module... [LIBRARIES target...])
#   Declares the executable NAME in build/<preset>/bin.
# parvis_test(NAME LABEL label SOURCES file... [USES module...] [LIBRARIES target...])
#   Declares the Catch2 executable test_NAME and registers it with CTest under LABEL.

add_library(parvis_options INTERFACE)
target_compile_features(parvis_options INTERFACE cxx_std_20)
target_compile_definitions(parvis_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# From version 13 GCC takes every function that returns a reference and is given a temporary for one that returns it.
target_compile_options(parvis_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-dangling-reference>
    $<$<BOOL:${PARVIS_WERROR}>:-Werror>
    $<$<BOOL:${PARVIS_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer>)
target_link_options(parvis_options INTERFACE
    $<$<BOOL:${PARVIS_SANITIZE}>:-fsanitize=address,undefined>)

# With PARVIS_PCH the headers that nearly every file includes are compiled once: those of Qt Core in the module base, and
# with Catch2 in parvis_testing. All modules are compiled with the same options, so they share them.
function(parvis_precompile target from)
    if(NOT PARVIS_PCH)
        return()
    endif()
    if(target STREQUAL from)
        target_precompile_headers(${target} PRIVATE ${ARGN})
        # ccache (CCACHE_PCH_EXTSUM) reads these few bytes in place of the 130 MB that they stand for, and in place of the
        # headers themselves: whatever can change in them must be in the sum.
        set(own "")
        foreach(header IN LISTS ARGN)
            if(IS_ABSOLUTE "${header}")
                set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
                file(SHA256 "${header}" hash)
                list(APPEND own ${hash})
            else()
                list(APPEND own ${header})
            endif()
        endforeach()
        execute_process(COMMAND dpkg-query -W qt6-base-dev catch2 "libstdc++-*-dev" libc6-dev
            OUTPUT_VARIABLE headers ERROR_QUIET)
        string(SHA256 sum "${own};${headers};${CMAKE_CXX_COMPILER_VERSION};${CMAKE_CXX_FLAGS};${CMAKE_BUILD_TYPE}")
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum ${sum})
    else()
        target_precompile_headers(${target} REUSE_FROM ${from})
    endif()
    # A file that defines what its headers read (an SQLite option, say) is told apart by the compiler and read as text.
    target_compile_options(${target} PRIVATE -Wno-error=invalid-pch)
endfunction()

function(parvis_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;LIBRARIES;PRIVATE_LIBRARIES")
    add_library(parvis_${name} STATIC ${arg_SOURCES})
    add_library(parvis::${name} ALIAS parvis_${name})
    target_include_directories(parvis_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app/core)
    list(TRANSFORM arg_USES PREPEND parvis::)
    target_link_libraries(parvis_${name}
        PUBLIC parvis_options Qt6::Core ${arg_USES} ${arg_LIBRARIES}
        PRIVATE ${arg_PRIVATE_LIBRARIES})
    parvis_precompile(parvis_${name} parvis_base
        <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QString> <QStringList>
        <QVariant> <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>)
endfunction()

function(parvis_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/app)
    list(TRANSFORM arg_USES PREPEND parvis::)
    target_link_libraries(${name} PRIVATE parvis_options ${arg_USES} ${arg_LIBRARIES})
endfunction()

function(parvis_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL" "SOURCES;USES;LIBRARIES")
    add_executable(test_${name} ${arg_SOURCES})
    # As the precompiled header was compiled: neither CMake nor the compiler may add -fPIE.
    set_target_properties(test_${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(test_${name} PRIVATE -fPIC)
    parvis_precompile(test_${name} parvis_testing)
    list(TRANSFORM arg_USES PREPEND parvis::)
    target_link_libraries(test_${name} PRIVATE parvis_options parvis_testing ${arg_USES} ${arg_LIBRARIES})
    target_compile_definitions(test_${name} PRIVATE PARVIS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PARVIS_BINARY_DIR="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${arg_LABEL}.${name} COMMAND test_${name})
    set_tests_properties(${arg_LABEL}.${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT 600)
endfunction()
