// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleprobe.h"

#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonType<AccessibleProbe>(
            "Parvis.Testing", 1, 0, "AccessibleProbe",
            [](QQmlEngine *, QJSEngine *) -> QObject * { return new AccessibleProbe; });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "main.moc"
