// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstyle.h"

#include <QFontDatabase>
#include <QPalette>
#include <QProxyStyle>

#include <algorithm>

namespace parvis::desk
{

namespace
{

// The colours of the kiosk (qml/theme/LightColours.qml), by the same roles.
const QColor paper(0xFB, 0xF7, 0xF1);
const QColor surface(0xFF, 0xFF, 0xFF);
const QColor surfaceCool(0xE6, 0xEE, 0xF3);
const QColor ink(0x1B, 0x22, 0x30);
const QColor inkSoft(0x3F, 0x46, 0x54);
const QColor primary(0x12, 0x3F, 0x5E);
const QColor disabledInk(0x6D, 0x67, 0x5F);

constexpr auto sheet = R"(
QToolTip { padding: 4px; }
QPushButton { padding: 0.45em 0.9em; border: 1px solid #857764; border-radius: 5px; background: #FFFFFF; color: #1B2230; }
QPushButton:hover { background: #F6E9E1; }
QPushButton:pressed { background: #EFE5D8; }
QPushButton:focus { border: 2px solid #1B2230; background: #FFF1CF; }
QPushButton:disabled { color: #6D675F; background: #ECE6DD; border-color: #E3D9CC; }
QPushButton[role="primary"] { background: #123F5E; color: #FFFFFF; border-color: #0A273B; font-weight: bold; }
QPushButton[role="primary"]:hover { background: #0C3049; }
QPushButton[role="primary"]:focus { border: 3px solid #FFC75A; }
QPushButton[role="primary"]:disabled { background: #ECE6DD; color: #6D675F; border-color: #E3D9CC; }
QLineEdit, QPlainTextEdit, QListWidget { padding: 0.4em; border: 1px solid #857764; border-radius: 5px; background: #FFFFFF; }
QLineEdit:focus, QPlainTextEdit:focus, QListWidget:focus { border: 2px solid #123F5E; }
QListWidget::item { padding: 0.25em; background: #FFFFFF; }
QListWidget::indicator { width: 0.9em; height: 0.9em; }
QListWidget::item:selected { background: #FFF1CF; color: #1B2230; }
QComboBox, QAbstractSpinBox { min-height: 1.7em; }
QTableView { border: 1px solid #E3D9CC; border-radius: 5px; background: #FFFFFF; gridline-color: #E3D9CC; }
QTableView::item:selected { background: #123F5E; color: #FFFFFF; }
QHeaderView::section { background: #F6E9E1; padding: 0.3em 6px; border: none; border-bottom: 1px solid #E3D9CC; }
QGroupBox { font-weight: bold; border: none; margin-top: 1.6em; }
QGroupBox[role="untitled"] { margin-top: 0; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0.2em 0; }
QGroupBox QTableView, QGroupBox QPushButton, QGroupBox QHeaderView { font-weight: normal; }
QTableView[role="short"] { min-height: 8em; }
QTextBrowser[role="short"] { min-height: 3em; }
QTextBrowser { border: 1px solid #E3D9CC; border-radius: 5px; background: #FFFFFF; padding: 0.5em; }
QTabWidget::pane { border: none; border-top: 1px solid #E3D9CC; }
QTabBar::tab { padding: 0.5em 0.9em; border: none; border-bottom: 3px solid transparent; color: #3F4654; }
QTabBar::tab:hover { background: #F6E9E1; }
QTabBar::tab:selected { border-bottom: 3px solid #123F5E; color: #1B2230; }
QTabBar::tab:focus { background: #FFF1CF; }
QTabBar::tab:disabled { color: #6D675F; }
QFrame[role="card"] { background: #FFFFFF; border: 1px solid #E3D9CC; border-radius: 8px; }
QFrame[role="good"] { background: #E6F1EA; border-top: 2px solid #1A5135; }
QFrame[role="warning"] { background: #FFF1CF; border-top: 2px solid #664600; }
QFrame[role="bad"] { background: #FBE9E7; border-top: 2px solid #8A1717; }
QLabel[role="training"] { background: #FFF1CF; color: #1B2230; font-weight: bold; padding: 0.4em; border-bottom: 2px solid #664600; }
QPushButton[role="urgent"] { color: #8A1717; border-color: #8A1717; font-weight: bold; }
QLabel[role="heading"] { font-weight: bold; }
QLabel[role="soft"] { color: #3F4654; }
QLabel[role="fault"] { color: #8A1717; font-weight: bold; }
)";

// Cells of a table begin and end below its titles, with room between two columns. A style sheet cannot say it: its
// padding of items counts for chosen rows only.
class WiderCells : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_FocusFrameHMargin ? cellMargin : QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int cellMargin = 5;
};

} // namespace

void DeskStyle::apply(QApplication &application, int percent)
{
    if (application.styleSheet().isEmpty()) // once: Qt 6.4 falls over a new style below a style sheet in use
        application.setStyle(new WiderCells(QStringLiteral("Fusion")));
    QPalette palette;
    palette.setColor(QPalette::Window, paper);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, paper);
    palette.setColor(QPalette::Button, surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, ink);
        palette.setColor(QPalette::Disabled, role, disabledInk);
    }
    palette.setColor(QPalette::PlaceholderText, inkSoft);
    palette.setColor(QPalette::ToolTipBase, surfaceCool);
    palette.setColor(QPalette::Highlight, primary);
    palette.setColor(QPalette::HighlightedText, surface);
    palette.setColor(QPalette::Link, primary);
    application.setPalette(palette);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(QStringLiteral("Noto Sans")))
        font.setFamily(QStringLiteral("Noto Sans"));
    constexpr double points = 10.5;
    font.setPointSizeF(points * std::clamp(percent, leastPercent, mostPercent) / 100);
    application.setFont(font);
    const QString title = QStringLiteral("QLabel[role=\"title\"] { font-size: %1pt; }").arg(font.pointSizeF() * 1.8);
    const QString reference =
        QStringLiteral("QLabel[role=\"reference\"] { font-size: %1pt; font-weight: bold; color: #123F5E; }")
            .arg(font.pointSizeF() * 2.6);
    application.setStyleSheet(QLatin1String(sheet) + title + reference); // after the font: its lengths in em follow
}

} // namespace parvis::desk
