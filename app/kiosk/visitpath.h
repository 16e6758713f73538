// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parvis::kiosk
{

/// Where a visitor stands: a screen, and what it shows (a category, a procedure, a notice; empty where it needs none).
struct Place {
    int screen = 0;
    QString subject;

    bool operator==(const Place &) const = default;
};

/// The way a visitor came, so that "back" leads where he was. Never empty: the first place cannot be left backwards.
class VisitPath
{
public:
    explicit VisitPath(Place start) : m_places{std::move(start)} {}

    [[nodiscard]] const Place &current() const { return m_places.last(); }
    [[nodiscard]] bool canGoBack() const { return m_places.size() > 1; }
    /// The first one is where the way began.
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    [[nodiscard]] qsizetype length() const { return m_places.size(); }

    /// Going to the place where he already stands changes nothing: a double tap is one step.
    void go(const Place &place)
    {
        if (place != current())
            m_places.append(place);
    }
    /// As go(), but the place left behind is not returned to.
    void replace(const Place &place)
    {
        m_places.removeLast();
        if (m_places.isEmpty() || m_places.last() != place)
            m_places.append(place);
    }
    void back()
    {
        if (canGoBack())
            m_places.removeLast();
    }
    /// Returns to the latest visit of SCREEN and forgets what came after; false and unchanged if it was never visited.
    bool backTo(int screen)
    {
        for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
            if (m_places.at(i).screen == screen) {
                m_places.resize(i + 1);
                return true;
            }
        }
        return false;
    }
    void restart(const Place &place) { m_places = {place}; }

private:
    QList<Place> m_places;
};

} // namespace parvis::kiosk
