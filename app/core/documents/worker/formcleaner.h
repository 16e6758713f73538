// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/formmodel.h"

namespace parvis::documents
{

/// Takes out of a filled document what could show or write something else than what was filled: the XFA copy of the
/// form, the order to draw appearances again, every script and additional action (calculations of the form would
/// overwrite values; the values given are final), usage rights that any change voids. Mends /DR, /DA, /Fields and /Kids.
void clean(QPDF &pdf, const FormModel &model);

/// Makes all that annotations show part of the pages and leaves no form. Boxes that neither show nor print, and push
/// buttons meant for the screen only, vanish.
void flatten(QPDF &pdf);

} // namespace parvis::documents
