// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <QPainter>
#include <QSvgRenderer>

Drawing::Drawing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

QString Drawing::svg() const
{
    return m_svg;
}

void Drawing::setSvg(const QString &svg)
{
    if (m_svg == svg)
        return;
    m_svg = svg;
    Q_EMIT svgChanged();
    update();
}

bool Drawing::isMirrored() const
{
    return m_mirrored;
}

void Drawing::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT mirroredChanged();
    update();
}

void Drawing::paint(QPainter *painter)
{
    if (m_svg.isEmpty())
        return;
    QSvgRenderer renderer(m_svg.toUtf8());
    if (!renderer.isValid())
        return;
    renderer.setAspectRatioMode(Qt::IgnoreAspectRatio);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, boundingRect());
}
