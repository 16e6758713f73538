// SPDX-License-Identifier: GPL-3.0-or-later
// Small forms for the tests of forms. JSON is written with ' for " to stay readable.
#pragma once

#include "forms/draft.h"
#include "forms/formdefinition.h"

#include <QJsonObject>
#include <QJsonValue>

/// TEXT as JSON, ' standing for "; fails the test when it is none. A scalar may stand alone.
QJsonValue json(const char *text);

/// A form whose only section holds FIELDS (an array, ' for "). A missing label is filled in.
QJsonObject formJson(const char *fields);
parvis::forms::FormDefinition form(const char *fields);

/// What reading the form fails with, "pointer: message"; "" when it does not fail.
parvis::Error formError(const char *fields);

/// An empty draft on 2026-11-23 in France.
parvis::forms::Draft draft(const char *fields);

/// DRAFT with RAW parsed and given to PATH; the answer must be valid.
parvis::forms::DraftChange answered(const parvis::forms::Draft &draft, const char *path, const char *raw);

/// VALUE as compact JSON.
QString text(const QJsonValue &value);
