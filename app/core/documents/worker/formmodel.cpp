// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/formmodel.h"

#include "documents/worker/pdfobjects.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <optional>

namespace parvis::documents
{
namespace
{

// Deeper chains do not occur in forms people made; the limit ends chains that bite their own tail.
constexpr int chainLimit = 64;

constexpr long long bit(int position)
{
    return 1LL << (position - 1);
}

PageShape shapeOf(const QPDFObjectHandle &page)
{
    QPDFPageObjectHelper helper(page);
    QRectF box = toRectangle(helper.getCropBox());
    const QRectF media = toRectangle(helper.getMediaBox());
    if (!media.isEmpty())
        box = box.isEmpty() ? media : (box.intersects(media) ? box.intersected(media) : media);
    if (box.isEmpty())
        box = QRectF(0, 0, 612, 792);
    const int turn = static_cast<int>(((toInteger(helper.getAttribute("/Rotate", false), 0) % 360) + 360) % 360);
    const double w = box.width(), h = box.height();
    QTransform shown = QTransform::fromTranslate(-box.left(), -box.top());
    switch (turn) {
    case 90:
        return {QSizeF(h, w), shown * QTransform(0, 1, 1, 0, 0, 0)};
    case 180:
        return {QSizeF(w, h), shown * QTransform(-1, 0, 0, 1, w, 0)};
    case 270:
        return {QSizeF(h, w), shown * QTransform(0, -1, -1, 0, h, w)};
    default:
        return {QSizeF(w, h), shown * QTransform(1, 0, 0, -1, 0, h)};
    }
}

// A kid with a name of its own is a field; one without is a widget of its parent.
bool hasFieldKids(QPDFObjectHandle kids)
{
    for (int i = 0; i < length(kids); ++i) {
        if (child(kids.getArrayItem(i), "/T").isString())
            return true;
    }
    return false;
}

std::optional<FieldKind> kindOf(const QByteArray &type, long long flags)
{
    if (type == "Tx")
        return FieldKind::Text;
    if (type == "Ch")
        return FieldKind::Choice;
    if (type == "Sig")
        return FieldKind::Signature;
    if (type != "Btn")
        return std::nullopt;
    if (flags & bit(17))
        return FieldKind::Button;
    return flags & bit(16) ? FieldKind::Radio : FieldKind::Checkbox;
}

QByteArray onStateOf(const QPDFObjectHandle &annotation)
{
    const QByteArray shown = toNameBytes(child(annotation, "/AS"));
    for (const char *look : {"/N", "/D"}) {
        QPDFObjectHandle states = child(child(annotation, "/AP"), look);
        if (!states.isDictionary())
            continue;
        const std::set<std::string> keys = states.getKeys();
        if (!shown.isEmpty() && shown != "Off" && keys.count('/' + shown.toStdString()) > 0)
            return shown;
        for (const std::string &key : keys) {
            if (key != "/Off")
                return QByteArray::fromStdString(key.substr(1));
        }
    }
    return shown == "Off" ? QByteArray() : shown;
}

// Long values may be kept in a stream.
QString streamText(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    const std::string bytes(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    return toText(QPDFObjectHandle::newString(bytes));
}

} // namespace

FormModel::FormModel(QPDF &pdf) : m_pdf(pdf), m_form(child(pdf.getRoot(), "/AcroForm"))
{
    m_hasXfa = !child(m_form, "/XFA").isNull();
    QPDFObjectHandle order = child(m_form, "/CO");
    for (int i = 0; i < length(order); ++i) {
        if (isReference(order.getArrayItem(i)))
            m_calculated.insert(order.getArrayItem(i).getObjGen());
    }
    walkTree();
    walkPages();
    for (FormField &field : m_fields)
        finishButton(field);
    m_withoutBox = static_cast<int>(
        std::count_if(m_terminals.begin(), m_terminals.end(), [](const auto &entry) { return !entry.second; }));
}

bool FormModel::isFillable() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField &field) {
        return field.info.kind != FieldKind::Signature && field.info.kind != FieldKind::Button;
    });
}

std::vector<std::size_t> FormModel::find(const QString &name) const
{
    const QList<std::size_t> found = m_byName.value(name);
    return {found.begin(), found.end()};
}

// Learns parents (files exist whose kids do not name theirs) and which fields there are. Every object once: a tree
// whose nodes list a child twice would otherwise take for ever.
void FormModel::walkTree()
{
    std::vector<QPDFObjectHandle> todo;
    QPDFObjectHandle roots = child(m_form, "/Fields");
    for (int i = 0; i < length(roots); ++i)
        todo.push_back(roots.getArrayItem(i));
    std::set<QPDFObjGen> seen;
    while (!todo.empty()) {
        QPDFObjectHandle node = todo.back();
        todo.pop_back();
        if (!node.isDictionary() || !isReference(node) || !seen.insert(node.getObjGen()).second)
            continue;
        QPDFObjectHandle kids = child(node, "/Kids");
        for (int i = 0; i < length(kids); ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            if (isReference(kid))
                m_treeParent.emplace(kid.getObjGen(), node);
            todo.push_back(kid);
        }
        if (child(node, "/T").isString() && !hasFieldKids(kids))
            m_terminals.emplace(node.getObjGen(), false);
        // A signature counts even where no page shows it.
        if (toNameBytes(inherited(node, "/FT")) == "Sig" && !child(child(node, "/V"), "/Contents").isNull())
            m_signed = true;
    }
}

void FormModel::walkPages()
{
    int index = 0;
    for (const QPDFObjectHandle &page : m_pdf.getAllPages()) {
        m_pages += shapeOf(page);
        QPDFObjectHandle annotations = child(page, "/Annots");
        std::set<QPDFObjGen> seen;
        for (int i = 0; i < length(annotations); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            if (!annotation.isDictionary() || toNameBytes(child(annotation, "/Subtype")) != "Widget")
                continue;
            if (!isReference(annotation)) {
                annotation = m_pdf.makeIndirectObject(annotation);
                annotations.setArrayItem(i, annotation);
            }
            if (seen.insert(annotation.getObjGen()).second)
                addWidget(annotation, index);
        }
        ++index;
    }
}

QPDFObjectHandle FormModel::parentOf(const QPDFObjectHandle &node) const
{
    QPDFObjectHandle parent = child(node, "/Parent");
    if (parent.isDictionary() || !isReference(node))
        return parent;
    const auto found = m_treeParent.find(node.getObjGen());
    return found == m_treeParent.end() ? QPDFObjectHandle::newNull() : found->second;
}

QPDFObjectHandle FormModel::inherited(QPDFObjectHandle node, const std::string &key) const
{
    for (int depth = 0; depth < chainLimit && node.isDictionary(); ++depth) {
        QPDFObjectHandle value = child(node, key);
        if (!value.isNull())
            return value;
        node = parentOf(node);
    }
    return QPDFObjectHandle::newNull();
}

FormModel::Origin FormModel::originOf(const QPDFObjectHandle &annotation) const
{
    Origin origin{QPDFObjectHandle::newNull(), {}};
    QPDFObjectHandle node = annotation;
    for (int depth = 0; depth < chainLimit && node.isDictionary(); ++depth) {
        if (child(node, "/T").isString()) {
            if (origin.terminal.isNull())
                origin.terminal = node;
            const QString part = toText(child(node, "/T"));
            origin.name = origin.name.isEmpty() ? part : part + u'.' + origin.name;
        }
        node = parentOf(node);
    }
    return origin;
}

void FormModel::addWidget(const QPDFObjectHandle &annotation, int page)
{
    Origin origin = originOf(annotation);
    if (origin.terminal.isNull() || origin.name.isEmpty())
        return;
    if (isReference(origin.terminal)) {
        const auto known = m_terminals.find(origin.terminal.getObjGen());
        if (known != m_terminals.end())
            known->second = true;
    }
    const long long flags = toInteger(inherited(annotation, "/Ff"), 0);
    const std::optional<FieldKind> kind = kindOf(toNameBytes(inherited(annotation, "/FT")), flags);
    if (!kind)
        return;
    FormField &field = fieldFor(origin, *kind);
    FieldBox box;
    box.page = page + 1;
    box.rect = toRectangle(child(annotation, "/Rect"));
    box.shown = m_pages[page].toShown.mapRect(box.rect);
    const long long look = toInteger(child(annotation, "/F"), 0);
    box.hidden = (look & (bit(2) | bit(6))) != 0 || box.rect.width() < 1 || box.rect.height() < 1;
    Widget widget{annotation, {}};
    if (*kind == FieldKind::Checkbox || *kind == FieldKind::Radio) {
        widget.onState = onStateOf(annotation);
        if (widget.onState.isEmpty())
            widget.onState = *kind == FieldKind::Radio ? QByteArray::number(static_cast<int>(field.widgets.size()))
                                                       : QByteArrayLiteral("Yes");
        box.option = optionOf(origin.terminal, annotation, widget.onState);
    }
    field.info.boxes += box;
    field.widgets.push_back(widget);
}

FormField &FormModel::fieldFor(const Origin &origin, FieldKind kind)
{
    const QPDFObjGen identity = QPDFObjectHandle(origin.terminal).getObjGen();
    for (const std::size_t index : m_byName.value(origin.name)) {
        FormField &field = m_fields[index];
        if (field.info.kind != kind)
            continue;
        const bool known =
            std::any_of(field.terminals.begin(), field.terminals.end(),
                        [&](const QPDFObjectHandle &terminal) { return terminal.getObjGen() == identity; });
        if (!known)
            field.terminals.push_back(origin.terminal);
        return field;
    }
    m_byName[origin.name] += m_fields.size();
    FormField &field = m_fields.emplace_back();
    field.info.name = origin.name;
    field.info.kind = kind;
    field.terminals.push_back(origin.terminal);
    describe(field, origin.terminal);
    return field;
}

void FormModel::describe(FormField &field, const QPDFObjectHandle &terminal) const
{
    const long long flags = toInteger(inherited(terminal, "/Ff"), 0);
    field.info.readOnly = flags & bit(1);
    field.info.required = flags & bit(2);
    field.info.calculated = isCalculated(terminal);
    QPDFObjectHandle appearance = inherited(terminal, "/DA");
    if (!appearance.isString())
        appearance = child(m_form, "/DA");
    if (appearance.isString())
        field.defaultAppearance = QByteArray::fromStdString(appearance.getStringValue());
    QPDFObjectHandle quadding = inherited(terminal, "/Q");
    field.quadding = static_cast<int>(toInteger(quadding.isNull() ? child(m_form, "/Q") : quadding, -1));
    QPDFObjectHandle value = inherited(terminal, "/V");
    if (field.info.kind == FieldKind::Text) {
        field.info.multiline = flags & bit(13);
        field.password = flags & bit(14);
        const long long length = toInteger(inherited(terminal, "/MaxLen"), 0);
        if (length > 0 && length < 1'000'000)
            field.info.maxLength = static_cast<int>(length);
        field.info.comb = (flags & bit(25)) && field.info.maxLength && !(flags & (bit(13) | bit(14) | bit(21)));
        field.info.value = value.isStream() ? streamText(value) : toText(value);
    } else if (field.info.kind == FieldKind::Choice) {
        describeChoice(field, terminal, flags);
    } else if (field.info.kind == FieldKind::Signature) {
        const bool filled = !child(value, "/Contents").isNull();
        field.info.value = filled;
    }
}

} // namespace parvis::documents
