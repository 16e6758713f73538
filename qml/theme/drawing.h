// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

// An item that shows an SVG document given as text, stretched over its whole size and drawn sharp at every scale.
// It is painted once per change and then copied, and it is cut by clipping parents: Shape items of the software
// renderer are not cut when they lie wholly outside of the clip, and so would show beside a scrolled list.
// mirrored turns the drawing left to right. A text that is no SVG draws nothing.
class Drawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString svg READ svg WRITE setSvg NOTIFY svgChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit Drawing(QQuickItem *parent = nullptr);

    [[nodiscard]] QString svg() const;
    void setSvg(const QString &svg);
    [[nodiscard]] bool isMirrored() const;
    void setMirrored(bool mirrored);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void svgChanged();
    void mirroredChanged();

private:
    QString m_svg;
    bool m_mirrored = false;
};
