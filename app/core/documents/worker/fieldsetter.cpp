// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/fieldsetter.h"

#include "documents/worker/pdfobjects.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::documents
{
namespace
{

constexpr int longestText = 50'000;

FieldSetter::Outcome refused(const QString &reason)
{
    return {reason, false, {}, QJsonValue(QJsonValue::Undefined)};
}

QString quoted(const QStringList &options)
{
    constexpr int shown = 12;
    QString text = QStringList(options.mid(0, shown)).join(QLatin1String(", "));
    return options.size() > shown ? text + QStringLiteral(", ...") : text;
}

// A filled box prints, unless the form hides it: the paper must hold what was answered.
void letPrint(QPDFObjectHandle annotation)
{
    const long long flags = toInteger(child(annotation, "/F"), 0);
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger((flags & ~1LL) | 4));
}

bool isText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar::Null);
}

} // namespace

FieldSetter::Outcome FieldSetter::set(FormField &field, const QJsonValue &value)
{
    if (field.info.readOnly && !field.info.calculated)
        return refused(QStringLiteral("the form's author made the field read-only"));
    if (value.isObject())
        return setStrokes(field, value);
    switch (field.info.kind) {
    case FieldKind::Text:
        if (!value.isString())
            return refused(QStringLiteral("a text field takes a string"));
        return setText(field, value.toString());
    case FieldKind::Checkbox:
    case FieldKind::Radio:
        return setButton(field, value);
    case FieldKind::Choice:
        return setChoice(field, value);
    case FieldKind::Signature:
        return refused(QStringLiteral("a signature field takes strokes"));
    case FieldKind::Button:
        break;
    }
    return refused(QStringLiteral("a push button holds no value"));
}

void FieldSetter::storeValue(FormField &field, const QPDFObjectHandle &value)
{
    for (QPDFObjectHandle terminal : field.terminals) {
        terminal.replaceKey("/V", value);
        terminal.removeKey("/RV");
        // A rich text value would be shown instead of the plain one.
        if (child(terminal, "/Ff").isInteger())
            terminal.replaceKey("/Ff",
                                QPDFObjectHandle::newInteger(child(terminal, "/Ff").getIntValue() & ~(1LL << 25)));
    }
    for (Widget &widget : field.widgets) {
        if (!child(widget.annotation, "/T").isString())
            widget.annotation.removeKey("/V");
        letPrint(widget.annotation);
    }
}

void FieldSetter::replaceAppearance(QPDFObjectHandle annotation, const Picture &picture)
{
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", toFormObject(picture, m_pdf, m_embedder));
    annotation.replaceKey("/AP", appearance);
    annotation.removeKey("/AS");
}

FieldSetter::Outcome FieldSetter::drawText(FormField &field, const QString &shown)
{
    Outcome outcome;
    for (std::size_t i = 0; i < field.widgets.size(); ++i) {
        const PaintedText painted = m_painter.text(field, i, shown);
        const FieldBox &box = field.info.boxes[static_cast<int>(i)];
        outcome.overflow = outcome.overflow || (painted.overflow && !box.hidden);
        outcome.unprintable = painted.unprintable;
        replaceAppearance(field.widgets[i].annotation, painted.picture);
    }
    return outcome;
}

FieldSetter::Outcome FieldSetter::setText(FormField &field, const QString &value)
{
    if (!isText(value))
        return refused(QStringLiteral("the value is not valid text"));
    const qsizetype count = value.toUcs4().size();
    if (field.info.maxLength && count > *field.info.maxLength)
        return refused(QStringLiteral("longer than the %1 characters the field takes").arg(*field.info.maxLength));
    if (count > longestText)
        return refused(QStringLiteral("longer than %1 characters").arg(longestText));
    storeValue(field, newText(value));
    Outcome outcome = drawText(field, value);
    outcome.expected = value;
    return outcome;
}

FieldSetter::Outcome FieldSetter::setButton(FormField &field, const QJsonValue &value)
{
    const QStringList &options = field.info.options;
    const QString text = value.toString();
    QByteArray state = "Off";
    QString option;
    if (value.isBool() && value.toBool()) {
        if (options.size() != 1)
            return refused(
                QStringLiteral("several boxes share this name; the value must be one of: %1").arg(quoted(options)));
        state = field.widgets.front().onState;
        option = options.front();
    } else if (value.isString() && !text.isEmpty() && text != QLatin1String("Off")) {
        for (std::size_t i = 0; i < field.widgets.size() && option.isEmpty(); ++i) {
            const QString candidate = field.info.boxes[static_cast<int>(i)].option;
            if (candidate == text || nameText(field.widgets[i].onState) == text) {
                state = field.widgets[i].onState;
                option = candidate;
            }
        }
        if (option.isEmpty())
            return refused(QStringLiteral("not one of the options: %1").arg(quoted(options)));
    } else if (!value.isBool() && !value.isString()) {
        return refused(QStringLiteral("the field takes a boolean or one of: %1").arg(quoted(options)));
    }
    storeValue(field, newName(state));
    for (std::size_t i = 0; i < field.widgets.size(); ++i)
        drawButton(field, i, state);
    Outcome outcome;
    outcome.expected = field.info.kind == FieldKind::Radio ? QJsonValue(option) : QJsonValue(!option.isEmpty());
    return outcome;
}

// The form's own pictures of its states are kept; a missing one is drawn.
void FieldSetter::drawButton(FormField &field, std::size_t widget, const QByteArray &state)
{
    Widget &box = field.widgets[widget];
    QPDFObjectHandle states = child(child(box.annotation, "/AP"), "/N");
    if (!child(states, '/' + box.onState.toStdString()).isStream() || states.isStream()) {
        states = QPDFObjectHandle::newDictionary();
        states.replaceKey('/' + box.onState.toStdString(),
                          toFormObject(m_painter.mark(field, widget, Qt::Checked), m_pdf, m_embedder));
        states.replaceKey("/Off", toFormObject(m_painter.mark(field, widget, Qt::Unchecked), m_pdf, m_embedder));
        QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", states);
        box.annotation.replaceKey("/AP", appearance);
    }
    box.annotation.replaceKey("/AS", newName(box.onState == state ? state : QByteArrayLiteral("Off")));
}

FieldSetter::Outcome FieldSetter::setChoice(FormField &field, const QJsonValue &value)
{
    QStringList wanted;
    if (value.isArray() && field.info.multiple) {
        for (const QJsonValue &one : value.toArray()) {
            if (!one.isString())
                return refused(QStringLiteral("the field takes strings"));
            wanted += one.toString();
        }
    } else if (value.isString()) {
        if (!value.toString().isEmpty())
            wanted += value.toString();
    } else {
        return refused(field.info.multiple ? QStringLiteral("the field takes an array of strings")
                                           : QStringLiteral("the field takes a string"));
    }
    QList<int> chosen;
    QStringList stored;
    std::vector<QPDFObjectHandle> objects;
    for (const QString &one : wanted) {
        int index = static_cast<int>(field.info.options.indexOf(one));
        if (index < 0)
            index = static_cast<int>(field.info.labels.indexOf(one));
        if (index < 0 && !(field.info.editable && isText(one) && one.size() <= longestText))
            return refused(QStringLiteral("not one of the options: %1").arg(quoted(field.info.options)));
        if (index >= 0 && !chosen.contains(index))
            chosen += index;
        stored += index >= 0 ? field.info.options[index] : one;
        // Byte for byte as the option is written: other programs compare so.
        objects.push_back(index >= 0 ? field.optionObjects[static_cast<std::size_t>(index)] : newText(one));
    }
    std::sort(chosen.begin(), chosen.end());
    QPDFObjectHandle object = objects.empty() ? newText({}) : objects.front();
    if (field.info.multiple && objects.size() != 1)
        object = QPDFObjectHandle::newArray(objects);
    storeValue(field, object);
    storeIndices(field, chosen);
    Outcome outcome = drawChoice(field, chosen, stored.value(0));
    outcome.expected =
        field.info.multiple ? QJsonValue(QJsonArray::fromStringList(stored)) : QJsonValue(stored.value(0));
    return outcome;
}

void FieldSetter::storeIndices(FormField &field, const QList<int> &chosen)
{
    for (const Widget &widget : field.widgets) {
        for (const char *stale : {"/I", "/TI"})
            QPDFObjectHandle(widget.annotation).removeKey(stale);
    }
    QPDFObjectHandle indices = QPDFObjectHandle::newArray();
    for (const int index : chosen)
        indices.appendItem(QPDFObjectHandle::newInteger(index));
    for (QPDFObjectHandle terminal : field.terminals) {
        terminal.removeKey("/TI");
        terminal.removeKey("/I");
        if (field.info.multiple && !chosen.isEmpty())
            terminal.replaceKey("/I", indices);
    }
}

FieldSetter::Outcome FieldSetter::drawChoice(FormField &field, const QList<int> &chosen, const QString &value)
{
    if (field.combo)
        return drawText(field, chosen.isEmpty() ? value : field.info.labels.value(chosen[0], value));
    Outcome outcome;
    for (std::size_t i = 0; i < field.widgets.size(); ++i) {
        const PaintedText painted = m_painter.list(field, i, chosen);
        outcome.overflow = outcome.overflow || painted.overflow;
        outcome.unprintable = painted.unprintable;
        replaceAppearance(field.widgets[i].annotation, painted.picture);
    }
    return outcome;
}

FieldSetter::Outcome FieldSetter::setStrokes(FormField &field, const QJsonValue &value)
{
    const FieldKind kind = field.info.kind;
    if (kind != FieldKind::Signature && kind != FieldKind::Text && kind != FieldKind::Button)
        return refused(QStringLiteral("strokes are for signature, text and image fields"));
    const QJsonValue lines = value.toObject().value(QStringLiteral("strokes"));
    if (lines.isArray() && lines.toArray().isEmpty())
        return {}; // nobody has signed yet: the box stays as it is
    const std::optional<Strokes> strokes = Strokes::parse(value);
    if (!strokes)
        return refused(QStringLiteral("the strokes have no point, too many, or no size"));
    if (kind == FieldKind::Text)
        storeValue(field, newText({}));
    for (std::size_t i = 0; i < field.widgets.size(); ++i) {
        letPrint(field.widgets[i].annotation);
        replaceAppearance(field.widgets[i].annotation, m_painter.strokes(field, i, *strokes));
    }
    Outcome outcome;
    outcome.expected = QJsonValue(QJsonValue::Undefined);
    return outcome;
}

void FieldSetter::drawMissing(FormField &field)
{
    const FieldKind kind = field.info.kind;
    if (kind == FieldKind::Signature || kind == FieldKind::Button)
        return;
    QList<int> chosen;
    QStringList values = {field.info.value.toString()};
    for (const QJsonValue &one : field.info.value.toArray())
        values += one.toString();
    for (const QString &one : values) {
        if (const auto index = field.info.options.indexOf(one); index >= 0)
            chosen += static_cast<int>(index);
    }
    for (std::size_t i = 0; i < field.widgets.size(); ++i) {
        QPDFObjectHandle annotation = field.widgets[i].annotation;
        if (!child(child(annotation, "/AP"), "/N").isNull())
            continue;
        if (kind == FieldKind::Checkbox || kind == FieldKind::Radio) {
            const bool on = kind == FieldKind::Checkbox
                                ? field.info.value.toBool()
                                : field.info.value.toString() == field.info.boxes[static_cast<int>(i)].option;
            drawButton(field, i, on ? field.widgets[i].onState : QByteArrayLiteral("Off"));
        } else if (kind == FieldKind::Choice && !field.combo) {
            replaceAppearance(annotation, m_painter.list(field, i, chosen).picture);
        } else {
            const QString shown = chosen.isEmpty() ? field.info.value.toString()
                                                   : field.info.labels.value(chosen[0], field.info.value.toString());
            replaceAppearance(annotation, m_painter.text(field, i, shown).picture);
        }
    }
}

} // namespace parvis::documents
