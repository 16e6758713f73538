// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipdialog.h"

#include "deskwidgets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parvis::desk
{

SlipDialog::SlipDialog(DeskSession &session, Paper &paper, const documents::ReceiptSheet &shown,
                       const documents::ReceiptSheet &printed, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(shown.title);
    auto *subject = new QLabel(shown.subject, this);
    subject->setWordWrap(true);
    subject->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(shown.referenceLabel, this);
    label->setProperty("role", QStringLiteral("soft"));
    auto *reference = new QLabel(shown.reference, this);
    reference->setObjectName(QStringLiteral("slip.reference"));
    reference->setProperty("role", QStringLiteral("reference"));
    reference->setAccessibleName(QStringLiteral("%1 %2").arg(shown.referenceLabel, shown.reference));
    reference->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *notice = new QLabel(this);
    notice->setObjectName(QStringLiteral("slip.notice"));
    notice->setWordWrap(true);
    notice->hide();
    auto *buttons = new QDialogButtonBox(this);
    auto *print = buttons->addButton(tr("&Print"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("slip.print"));
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("dialog.cancel"));
    DeskWidgets::setRole(print, "primary"); // the box has dressed it already, as any other
    print->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(subject);
    layout->addWidget(label);
    layout->addWidget(reference);
    layout->addWidget(makeBlocks(shown), 1);
    layout->addWidget(notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this,
            [&paper, printed] { paper.print(documents::renderReceipt(printed, documents::Paper::A4), printed.title); });
    connect(&session, &DeskSession::told, notice, [notice](DeskSession::Tone tone, const QString &sentence) {
        DeskWidgets::setRole(notice, tone == DeskSession::Tone::Good ? "soft" : "fault");
        notice->setText(sentence);
        notice->show();
    });
    const int lines = int(std::min<qsizetype>(16, 8 + 3 * shown.blocks.size()));
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * (lines + 8));
    reference->setFocus(); // read first; Enter prints
}

QWidget *SlipDialog::makeBlocks(const documents::ReceiptSheet &shown)
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 6, 0, 0);
    for (const documents::ReceiptSheet::Block &block : shown.blocks) {
        auto *title = new QLabel(block.title, inside);
        title->setProperty("role", QStringLiteral("heading"));
        layout->addWidget(title);
        for (const QString &line : block.lines) {
            auto *text = new QLabel(block.boxes ? QStringLiteral("• ") + line : line, inside);
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            layout->addWidget(text);
        }
        layout->addSpacing(6);
    }
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("slip.blocks"));
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    return area;
}

} // namespace parvis::desk
