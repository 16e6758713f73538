// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonpicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::desk
{

namespace
{

QString numbered(const char *name, qsizetype line)
{
    return line == 0 ? QLatin1String(name) : QStringLiteral("%1.%2").arg(QLatin1String(name)).arg(line + 1);
}

} // namespace

ReasonPicker::ReasonPicker(const QList<ReasonRow> &reasons, QString language, QWidget *parent)
    : QWidget(parent), m_reasons(reasons), m_language(std::move(language)), m_rows(new QVBoxLayout),
      m_add(new QPushButton(tr("And f&or something else …"), this))
{
    m_add->setObjectName(QStringLiteral("book.addReason"));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("One appointment, long enough for all of it."));
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ReasonPicker::add);
    add();
}

void ReasonPicker::add()
{
    auto *row = new QWidget(this);
    const Line line{row, new QComboBox(row), new QSpinBox(row), new QPushButton(tr("Remove"), row)};
    for (const ReasonRow &reason : m_reasons)
        line.reason->addItem(reason.title.in(m_language), reason.id);
    // Another thing, as long as there is one.
    const QList<WishedReason> already = wished();
    for (int index = line.reason->count() - 1; index >= 0; --index) {
        const QString id = line.reason->itemData(index).toString();
        if (std::none_of(already.begin(), already.end(), [&](const WishedReason &one) { return one.reason == id; }))
            line.reason->setCurrentIndex(index);
    }
    line.persons->setMinimum(1);
    line.persons->setAlignment(Qt::AlignTrailing);
    line.remove->setAutoDefault(false);
    line.reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.reason, 1);
    layout->addWidget(line.persons);
    layout->addWidget(line.remove);
    m_lines.append(line);
    m_rows->addWidget(row);
    if (m_lines.size() > 1)
        setTabOrder(m_lines.at(m_lines.size() - 2).remove, line.reason);
    setTabOrder(line.reason, line.persons);
    setTabOrder(line.persons, line.remove);
    setTabOrder(line.remove, m_add);
    connect(line.reason, &QComboBox::currentIndexChanged, this, &ReasonPicker::retell);
    connect(line.persons, &QSpinBox::valueChanged, this, &ReasonPicker::retell);
    connect(line.remove, &QPushButton::clicked, this, [this, row] { remove(row); });
    retell();
    row->show();
    if (m_lines.size() == 1)
        setFocusProxy(line.reason);
    else
        line.reason->setFocus();
}

void ReasonPicker::remove(QWidget *row)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [row](const Line &line) { return line.row == row; });
    if (found == m_lines.end() || m_lines.size() == 1)
        return;
    m_lines.erase(found);
    row->hide();
    row->setParent(nullptr); // nobody finds it by its names any more
    row->deleteLater();
    setFocusProxy(m_lines.constFirst().reason);
    m_lines.constLast().reason->setFocus();
    retell();
}

void ReasonPicker::retell()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        line.reason->setObjectName(numbered("book.reason", i));
        line.persons->setObjectName(numbered("book.persons", i));
        line.remove->setObjectName(numbered("book.remove", i));
        line.reason->setAccessibleName(tr("What for"));
        line.persons->setAccessibleName(tr("How many persons"));
        line.remove->setAccessibleName(tr("Remove: %1").arg(line.reason->currentText()));
        line.remove->setVisible(m_lines.size() > 1);
        for (const ReasonRow &reason : m_reasons) {
            if (reason.id == line.reason->currentData().toString())
                line.persons->setMaximum(std::max(1, reason.mostPersons));
        }
        const QString suffix = tr(" person(s)", nullptr, line.persons->value());
        if (line.persons->suffix() != suffix)
            line.persons->setSuffix(suffix);
    }
    m_add->setEnabled(m_lines.size() < std::min(most, std::max<qsizetype>(1, m_reasons.size())));
    Q_EMIT changed();
}

QList<WishedReason> ReasonPicker::wished() const
{
    QList<WishedReason> wished;
    for (const Line &line : m_lines) {
        if (line.reason->currentIndex() >= 0)
            wished << WishedReason{line.reason->currentData().toString(), line.persons->value()};
    }
    return wished;
}

} // namespace parvis::desk
