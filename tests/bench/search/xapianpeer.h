// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchentry.h"

#include <memory>

namespace parvis::bench
{

/// The same search by Xapian: stemmed terms, spelling correction, the last word also as a beginning.
class XapianPeer
{
public:
    explicit XapianPeer(const QList<store::SearchEntry> &entries);
    ~XapianPeer();
    [[nodiscard]] QStringList find(const QString &query, const QString &language, int limit) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace parvis::bench
