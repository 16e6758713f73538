// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposaleditor.h"

#include "forms/display.h"
#include "wire/visitproposal.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::desk
{

namespace
{

constexpr int longestProposal = 1'000; // as the hub takes them
constexpr int longestPart = 120;    // as the form takes it
constexpr int longestPostcode = 20;
constexpr int rowsShown = 4;

void addCountries(QComboBox &box, const QString &language)
{
    QStringList codes = forms::countryCodes();
    const QCollator collator{QLocale(language)};
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return collator.compare(forms::countryName(a, language), forms::countryName(b, language)) < 0;
    });
    for (const QString &code : std::as_const(codes))
        box.addItem(forms::countryName(code, language), code);
}

void makeNarrow(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(12);
}

bool isSameQuestion(const wire::VisitField &one, const wire::VisitField &other)
{
    return one.path == other.path && one.kind == other.kind;
}

} // namespace

ProposalEditor::ProposalEditor(const QString &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_reason(new QLabel(this)),
      m_line(line("visit.value", tr("Answer to propose"), longestProposal)), m_option(new QComboBox(this)),
      m_severalPart(new QWidget(this)), m_several(new QListWidget(m_severalPart)), m_communePart(new QWidget(this)),
      m_communePostcode(line("visit.communePostcode", tr("Postcode"), longestPostcode)),
      m_commune(line("visit.commune", tr("Town"), longestPart)), m_addressPart(new QWidget(this)),
      m_street(line("visit.street", tr("Number and street"), longestPart)),
      m_extra(line("visit.extra", tr("Building, floor, care of"), longestPart)),
      m_postcode(line("visit.postcode", tr("Postcode"), longestPostcode)),
      m_city(line("visit.city", tr("Town"), longestPart)), m_country(new QComboBox(this))
{
    m_reason->setObjectName(QStringLiteral("visit.reason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // so that Tab leads there
    m_option->setObjectName(QStringLiteral("visit.option"));
    m_option->setAccessibleName(tr("Answer to propose"));
    makeNarrow(*m_option);
    connect(m_option, &QComboBox::currentIndexChanged, this, &ProposalEditor::changed);
    makeSeveral();
    makeParts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_option),
                          m_severalPart, m_communePart, m_addressPart}) {
        part->hide();
        layout->addWidget(part);
    }
    m_reason->setText(reason(nullptr));
    m_reason->show();
}

QLineEdit *ProposalEditor::line(const char *name, const QString &label, int longest)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(label);
    made->setPlaceholderText(label);
    made->setMaxLength(longest);
    connect(made, &QLineEdit::textChanged, this, &ProposalEditor::changed);
    connect(made, &QLineEdit::returnPressed, this, &ProposalEditor::entered);
    return made;
}

void ProposalEditor::makeSeveral()
{
    m_several->setObjectName(QStringLiteral("visit.several"));
    m_several->setAccessibleName(tr("Answers to propose"));
    m_several->setTabKeyNavigation(false);
    m_several->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_several->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto *words = new QLabel(tr("Tick everything that applies: it takes the place of what the visitor ticked."), m_severalPart);
    words->setWordWrap(true);
    words->setBuddy(m_several);
    m_several->setAccessibleDescription(words->text());
    auto *layout = new QVBoxLayout(m_severalPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(m_several);
    connect(m_several, &QListWidget::itemChanged, this, &ProposalEditor::changed);
}

void ProposalEditor::makeParts()
{
    auto *commune = new QHBoxLayout(m_communePart);
    commune->setContentsMargins(0, 0, 0, 0);
    commune->addWidget(m_communePostcode, 1);
    commune->addWidget(m_commune, 3);
    m_country->setObjectName(QStringLiteral("visit.country"));
    m_country->setAccessibleName(tr("Country"));
    makeNarrow(*m_country);
    m_country->addItem(tr("The country of the town hall"), QString()); // as the kiosk reads an address without one
    addCountries(*m_country, m_language);
    connect(m_country, &QComboBox::currentIndexChanged, this, &ProposalEditor::changed);
    auto *place = new QHBoxLayout;
    place->addWidget(m_postcode, 1);
    place->addWidget(m_city, 3);
    auto *address = new QVBoxLayout(m_addressPart);
    address->setContentsMargins(0, 0, 0, 0);
    address->addWidget(m_street);
    address->addWidget(m_extra);
    address->addLayout(place);
    address->addWidget(m_country);
}

ProposalEditor::Shape ProposalEditor::shapeOf(const wire::VisitField *field)
{
    const auto kind = field && !field->path.isEmpty() ? forms::findFieldKind(field->kind) : std::nullopt;
    if (!kind)
        return Shape::None;
    switch (*kind) {
    case forms::FieldKind::Attachment:
    case forms::FieldKind::Signature:
    case forms::FieldKind::Repeat:
    case forms::FieldKind::Note:
    case forms::FieldKind::Section: return Shape::None;
    case forms::FieldKind::Choices: return field->options.isEmpty() ? Shape::None : Shape::Several;
    case forms::FieldKind::Choice:
    case forms::FieldKind::YesNo: return field->options.isEmpty() ? Shape::None : Shape::Option;
    case forms::FieldKind::Country: return Shape::Option;
    case forms::FieldKind::Commune: return Shape::Commune;
    case forms::FieldKind::Address: return Shape::Address;
    default: return Shape::Line;
    }
}

QString ProposalEditor::reason(const wire::VisitField *field)
{
    if (!field)
        return tr("Choose a question to propose an answer to it.");
    if (field->kind == QLatin1String("guide"))
        return tr("A question of the guide cannot be answered from here: the visitor touches an answer himself. "
                  "You can write to him which one.");
    const auto kind = forms::findFieldKind(field->kind);
    if (kind == forms::FieldKind::Attachment)
        return tr("A paper cannot be proposed: the visitor says himself on the screen whether he brings it to the desk or "
                  "does not have it.");
    if (kind == forms::FieldKind::Signature)
        return tr("A signature cannot be proposed: the visitor signs himself on the screen, once the form is filled in.");
    if (kind == forms::FieldKind::Repeat)
        return tr("A list cannot be proposed as a whole: the visitor adds each entry himself on the screen. "
                  "To the questions of an entry you can propose answers one by one.");
    if (kind == forms::FieldKind::Note || kind == forms::FieldKind::Section)
        return tr("There is nothing to answer here: the visitor reads it and goes on.");
    return tr("To this question nothing can be proposed from here: the visitor answers it himself on the screen.");
}

void ProposalEditor::setField(const wire::VisitField *field)
{
    const bool isSame = field && m_field && isSameQuestion(*field, *m_field);
    if (field ? isSame && field->options == m_field->options : !m_field)
        return;
    const QSignalBlocker quiet(this); // whoever sets the field asks then
    const QStringList before = isSame ? picked() : QStringList();
    m_field = field ? std::optional(*field) : std::nullopt;
    m_shape = shapeOf(field);
    if (!isSame)
        clearAll();
    fillOptions();
    if (m_shape == Shape::Option && !before.isEmpty())
        m_option->setCurrentIndex(std::max(0, m_option->findData(before.constFirst())));
    fillSeveral(before);
    m_reason->setText(m_shape == Shape::None ? reason(field) : QString());
    m_reason->setVisible(m_shape == Shape::None);
    m_line->setVisible(m_shape == Shape::Line);
    m_option->setVisible(m_shape == Shape::Option);
    m_severalPart->setVisible(m_shape == Shape::Several);
    m_communePart->setVisible(m_shape == Shape::Commune);
    m_addressPart->setVisible(m_shape == Shape::Address);
}

void ProposalEditor::fillOptions()
{
    m_option->clear();
    if (m_shape != Shape::Option)
        return;
    for (const auto &option : std::as_const(m_field->options))
        m_option->addItem(option.label, option.value);
    if (m_field->kind == forms::toString(forms::FieldKind::Country))
        addCountries(*m_option, m_language);
    m_option->setCurrentIndex(m_option->count() > 0 ? 0 : -1);
}

void ProposalEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Later, when the list has the size of text too.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ProposalEditor::fitSeveral, Qt::QueuedConnection);
}

void ProposalEditor::fillSeveral(const QStringList &before)
{
    m_several->clear();
    if (m_shape != Shape::Several)
        return;
    for (const auto &option : std::as_const(m_field->options)) {
        auto *item = new QListWidgetItem(option.label, m_several);
        item->setData(Qt::UserRole, option.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(before.contains(option.value) ? Qt::Checked : Qt::Unchecked);
    }
    m_several->setCurrentRow(0);
    fitSeveral();
}

// So many rows as there are, but few enough that what stands below is seen; the others scroll.
void ProposalEditor::fitSeveral()
{
    const int rows = std::clamp(m_several->count(), 1, rowsShown);
    m_several->setFixedHeight(rows * std::max(m_several->sizeHintForRow(0), fontMetrics().height()) + 2 * m_several->frameWidth());
}

void ProposalEditor::clearAll()
{
    for (QLineEdit *each : {m_line, m_communePostcode, m_commune, m_street, m_extra, m_postcode, m_city})
        each->clear();
    m_country->setCurrentIndex(0);
}

QStringList ProposalEditor::picked() const
{
    if (m_shape == Shape::Option)
        return {m_option->currentData().toString()};
    QStringList values;
    for (int row = 0; row < m_several->count(); ++row) {
        const QListWidgetItem *item = m_several->item(row);
        if (item->checkState() == Qt::Checked)
            values << item->data(Qt::UserRole).toString();
    }
    return values;
}

bool ProposalEditor::isReady() const
{
    const auto has = [](const QLineEdit *part) { return !part->text().trimmed().isEmpty(); };
    switch (m_shape) {
    case Shape::None: return false;
    case Shape::Commune: return has(m_communePostcode) && has(m_commune);
    case Shape::Address: return has(m_street) && has(m_city);
    case Shape::Line:
    case Shape::Option:
    case Shape::Several: break;
    }
    return !value().trimmed().isEmpty() && value().size() <= longestProposal;
}

QString ProposalEditor::value() const
{
    switch (m_shape) {
    case Shape::None: break;
    case Shape::Line: return m_line->text();
    case Shape::Option: return m_option->currentData().toString();
    case Shape::Several: return wire::toProposal(picked());
    case Shape::Commune:
        return QStringLiteral("%1 %2").arg(m_communePostcode->text().simplified(), m_commune->text().simplified());
    case Shape::Address:
        return wire::toProposal(QJsonObject{{QStringLiteral("street"), m_street->text()},
                                            {QStringLiteral("extra"), m_extra->text()},
                                            {QStringLiteral("postcode"), m_postcode->text()},
                                            {QStringLiteral("city"), m_city->text()},
                                            {QStringLiteral("country"), m_country->currentData().toString()}});
    }
    return {};
}

void ProposalEditor::clearLine()
{
    m_line->clear();
}

} // namespace parvis::desk
