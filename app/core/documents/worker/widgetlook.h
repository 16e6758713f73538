// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/formmodel.h"
#include "documents/worker/picture.h"

#include <optional>

namespace parvis::documents
{

/// How a widget says it wants to look (/MK, /BS, /Border, /DA): ISO 32000-1, 12.5.6.19.
struct WidgetLook {
    QSizeF size;       ///< as the text reads: turned boxes have width and height exchanged
    QTransform matrix; ///< back into the box
    std::optional<Paint> background;
    std::optional<Paint> border;
    double borderWidth = 0; ///< points; 0 without a border
    char borderStyle = 'S'; ///< Solid, Dashed, Beveled, Inset, Underline
    std::vector<double> dashes;
    double fontSize = 0; ///< 0: the text's choice
    Paint ink;
    QString caption; ///< of a button: which mark

    /// The part inside the border.
    [[nodiscard]] QRectF inside() const;
};

[[nodiscard]] WidgetLook lookOf(const Widget &widget, const FormField &field);

/// Background and border; round for a radio button.
[[nodiscard]] Picture frameOf(const WidgetLook &look, const FormField &field);

} // namespace parvis::documents
