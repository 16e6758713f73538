// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/picture.h"

namespace parvis::documents
{

enum class Alignment { Natural, Left, Centre, Right }; ///< Natural: where the text begins

/// Where a text goes and how. Points, y upward.
struct TextBox {
    QRectF area;     ///< for the text; in y upward terms top() is the lower edge
    double size = 0; ///< font size; 0 = the largest that fits, up to 12
    Alignment alignment = Alignment::Natural;
    bool multiline = false;
    int cells = 0; ///< > 0: one character per cell
};

struct FittedText {
    std::vector<Picture::Line> lines;
    double size = 0;
    bool overflow = false; ///< does not fit even at the smallest size, which it then has
};

/// Sets TEXT into BOX. A given size shrinks to 60 %, but not under 6 points; a size of our choice not under 5.
[[nodiscard]] FittedText fitText(const ShapedText &text, const TextBox &box);

} // namespace parvis::documents
