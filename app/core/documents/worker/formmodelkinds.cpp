// SPDX-License-Identifier: GPL-3.0-or-later
// What choices, tick boxes and radio buttons say of themselves.
#include "documents/worker/formmodel.h"
#include "documents/worker/pdfobjects.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::documents
{
namespace
{

// One entry of /Opt: the value, or the value and what is shown.
std::pair<QString, QString> entryOf(QPDFObjectHandle entry)
{
    if (length(entry) >= 2)
        return {toText(entry.getArrayItem(0)), toText(entry.getArrayItem(1))};
    const QString text = toText(entry);
    return {text, text};
}

// Which entry of /Opt is a button's: that of its place among the kids; where it is not among them, its state is a
// number.
int positionOf(QPDFObjectHandle kids, const QPDFObjectHandle &button, const QByteArray &state)
{
    for (int i = 0; i < length(kids); ++i) {
        if (kids.getArrayItem(i).getObjGen() == button.getObjGen())
            return i;
    }
    return std::max(0, state.toInt());
}

} // namespace

void FormModel::describeChoice(FormField &field, const QPDFObjectHandle &terminal, long long flags) const
{
    field.combo = flags & (1 << 17);
    field.info.editable = field.combo && (flags & (1 << 18));
    field.info.multiple = !field.combo && (flags & (1 << 21));
    QPDFObjectHandle entries = inherited(terminal, "/Opt");
    bool labelled = false;
    for (int i = 0; i < length(entries); ++i) {
        const auto [value, label] = entryOf(entries.getArrayItem(i));
        QPDFObjectHandle entry = entries.getArrayItem(i);
        field.optionObjects.push_back(length(entry) > 0 ? entry.getArrayItem(0) : entry);
        field.info.options += value;
        field.info.labels += label;
        labelled = labelled || value != label;
    }
    if (!labelled)
        field.info.labels.clear();
    QPDFObjectHandle value = inherited(terminal, "/V");
    QStringList chosen;
    if (value.isArray()) {
        for (int i = 0; i < length(value); ++i)
            chosen += toText(value.getArrayItem(i));
    } else if (!value.isNull()) {
        chosen += toText(value);
    }
    field.info.value =
        field.info.multiple ? QJsonValue(QJsonArray::fromStringList(chosen)) : QJsonValue(chosen.value(0));
}

QString FormModel::optionOf(const QPDFObjectHandle &terminal, const QPDFObjectHandle &annotation,
                            const QByteArray &state) const
{
    QPDFObjectHandle exports = inherited(terminal, "/Opt");
    if (length(exports) > 0) {
        const int position = positionOf(child(terminal, "/Kids"), annotation, state);
        const QString text = position < length(exports) ? entryOf(exports.getArrayItem(position)).first : QString();
        if (!text.isEmpty())
            return text;
    }
    return nameText(state);
}

void FormModel::finishButton(FormField &field) const
{
    if (field.info.kind != FieldKind::Checkbox && field.info.kind != FieldKind::Radio)
        return;
    for (const FieldBox &box : field.info.boxes) {
        if (!field.info.options.contains(box.option))
            field.info.options += box.option;
    }
    field.tickBox = field.info.kind == FieldKind::Checkbox;
    // Boxes that exclude one another are a choice of one, whatever their look.
    if (field.info.options.size() > 1)
        field.info.kind = FieldKind::Radio;
    QByteArray state = toNameBytes(inherited(field.terminals.front(), "/V"));
    for (std::size_t i = 0; i < field.widgets.size() && state.isEmpty(); ++i) {
        const QByteArray shown = toNameBytes(child(field.widgets[i].annotation, "/AS"));
        if (shown != "Off")
            state = shown;
    }
    QString chosen;
    for (std::size_t i = 0; i < field.widgets.size() && chosen.isEmpty(); ++i) {
        if (!state.isEmpty() && field.widgets[i].onState == state)
            chosen = field.info.boxes[static_cast<int>(i)].option;
    }
    field.info.value = field.info.kind == FieldKind::Radio ? QJsonValue(chosen) : QJsonValue(!chosen.isEmpty());
}

bool FormModel::isCalculated(const QPDFObjectHandle &terminal) const
{
    if (!child(child(terminal, "/AA"), "/C").isNull())
        return true;
    return isReference(terminal) && m_calculated.count(terminal.getObjGen()) > 0;
}

} // namespace parvis::documents
