// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that ship with the project.
#include "forms/bindings.h"
#include "samples.h"
#include "support/catch.h"

#include <QDir>
#include <QJsonDocument>

using namespace parvis::forms;

TEST_CASE("every sample form can be read, started and bound")
{
    const QDir folder(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/forms"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    CHECK(names.size() >= 5);
    for (const QString &name : names) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto form = FormDefinition::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        const std::string detail = form ? std::string() : form.error().detail().toStdString();
        CHECK(detail == "");
        if (!form)
            continue;
        CHECK(form->id() + QStringLiteral(".json") == name);
        const Draft draft(*form, QDate(2026, 11, 23), QStringLiteral("FR"));
        CHECK_FALSE(draft.visibleFields().isEmpty());
        CHECK_FALSE(draft.isComplete());
        const QJsonObject values = bindings(draft, {QDate(2026, 11, 23), QStringLiteral("K7RM-2XQ9"), {}, {}});
        if (form->document() != nullptr)
            CHECK(values.size() == form->document()->bindings.size());
    }
}
