// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/deskjourney.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTimer>

class QWidget;

namespace parvis::desk
{

/// Plays a journey in the running desk, dialogs included: it sees the accessible tree of the window in front and presses
/// what is in it. Each step waits for what it needs, at most 30 s of real time, for others at most 5 minutes. Writes a PNG
/// for each picture asked for ("NN-name.png") and "journey.ndjson", one line a step; what is typed is in neither. Ends the
/// program: 0, or 3 after a last picture "NN-failed.png" and a line on stderr.
class DeskPlayer : public QObject
{
    Q_OBJECT
public:
    DeskPlayer(DeskJourney journey, QString folder);

    /// False when FOLDER cannot be written to.
    [[nodiscard]] bool start();

private:
    void begin();
    void tick();
    /// False: not yet.
    [[nodiscard]] bool take(const DeskStep &step);
    [[nodiscard]] bool press(const QString &name);
    [[nodiscard]] bool type(const QString &name, const QString &text);
    [[nodiscard]] bool choose(const QString &name, const QString &text);
    [[nodiscard]] bool check(const QString &name, const QString &text);
    [[nodiscard]] bool picture(const QString &name);
    void end(int code);

    DeskJourney m_journey;
    QString m_folder;
    QFile m_log;
    QTimer m_tick;
    QDeadlineTimer m_limit;
    qsizetype m_at = 0;
};

} // namespace parvis::desk
