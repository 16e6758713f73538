// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/sentences.h"
#include "forms/formdefinition.h"
#include "guide/procedure.h"
#include "sync/hublink.h"

#include <QHash>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace parvis::desk
{

/// What the town has published: the sheets that agents read beside a case. Fetched from the hub once for each release.
class Knowledge
{
public:
    /// LINK outlives it. CHANGED is called when there is something new to show.
    Knowledge(sync::HubLink &link, QString site, std::function<void()> changed);
    ~Knowledge();
    Knowledge(const Knowledge &) = delete;
    Knowledge &operator=(const Knowledge &) = delete;

    /// Asks for the newest release, and for what is new in it.
    void refresh();

    /// Null when the town has published no such procedure, or it is not here yet.
    [[nodiscard]] const guide::Procedure *procedure(const QString &id) const;
    /// What agents often say to visitors.
    [[nodiscard]] const QList<content::Sentence> &sentences() const;
    /// Null when the town has no such form, or it is not here yet.
    [[nodiscard]] const forms::FormDefinition *form(const QString &id) const;
    /// The paper of a form, a PDF. Empty while it is not here: it is fetched then, and CHANGED is called.
    [[nodiscard]] QByteArray paper(const QString &templateId) const;
    /// Where the site lies, as an ISO 3166-1 country; "FR" while that is not known.
    [[nodiscard]] QString region() const;
    /// The site's; not valid while it is not known.
    [[nodiscard]] QTimeZone zone() const;
    /// Titles by id, in LANGUAGE.
    [[nodiscard]] QHash<QString, QString> procedureTitles(const QString &language) const;
    [[nodiscard]] QHash<QString, QString> reasonTitles(const QString &language) const;

private:
    class State;
    std::shared_ptr<State> m_state; // replies that come after the end of this object find it gone
};

} // namespace parvis::desk
