# SPDX-License-Identifier: GPL-3.0-or-later
"""Letterheads: colour, address and a plain vector mark of each town. The marks are the project's own."""
from taggedpage import HEIGHT, box, fill, stroke
from pdfobjects import number


class Town:
    def __init__(self, name, accent, address, mark):
        self.name, self.accent, self.address, self.mark = name, accent, address, mark


def _path(points, x, top, unit, close=True):
    """A path through points of a 24 by 24 grid, y downwards."""
    steps = [f"{number(float(x + px * unit))} {number(float(HEIGHT - top - py * unit))} {'l' if index else 'm'}"
             for index, (px, py) in enumerate(points)]
    return " ".join(steps) + (" h" if close else "")


def _curve(points, x, top, unit):
    """A Bézier curve: a start and then triples of points, on the same grid."""
    flat = [(float(x + px * unit), float(HEIGHT - top - py * unit)) for px, py in points]
    steps = [f"{number(flat[0][0])} {number(flat[0][1])} m"]
    for index in range(1, len(flat), 3):
        steps.append(" ".join(f"{number(a)} {number(b)}" for a, b in flat[index:index + 3]) + " c")
    return " ".join(steps)


def _waves(x, top, unit, first, last):
    lines = []
    for row in range(first, last):
        y = 17.6 + 2.7 * row
        lines.append(_curve([(3.5, y), (5.2, y - 1.7), (7, y - 1.7), (8.9, y), (10.8, y + 1.7), (13.2, y + 1.7),
                             (15.1, y), (17, y - 1.7), (18.8, y - 1.7), (20.5, y)], x, top, unit) + " S")
    return lines


def strasbourg_mark(x, top, side, accent):
    """Two gabled houses on the water."""
    unit = side / 24
    small = [(3.6, 14.4), (3.6, 9), (7.3, 5), (11, 9), (11, 14.4)]
    tall = [(12.2, 14.4), (12.2, 7.4), (16.3, 2.8), (20.4, 7.4), (20.4, 14.4)]
    return [fill(accent), box(x, top, side, side, 4 * unit) + " f", fill("FFFFFF"),
            _path(small, x, top, unit) + " f", _path(tall, x, top, unit) + " f",
            stroke(accent), f"{number(unit)} w 0 J",
            _path([(3.6, 11), (11, 11)], x, top, unit, False) + " S",
            _path([(7.3, 11), (7.3, 14.4)], x, top, unit, False) + " S",
            _path([(12.2, 9.4), (20.4, 9.4)], x, top, unit, False) + " S",
            _path([(14.2, 14.4), (16.3, 9.4), (18.4, 14.4)], x, top, unit, False) + " S",
            stroke("FFFFFF"), f"{number(1.35 * unit)} w 1 J", *_waves(x, top, unit, 0, 2)]


def kehl_mark(x, top, side, accent):
    """A foot bridge of two arches over the Rhine."""
    unit = side / 24
    deck = [(3, 13.6), (8, 11.6), (16, 11.6), (21, 13.6)]
    arch = [(3, 14.4), (7, 3.4), (17, 3.4), (21, 14.4)]
    hangers = [(7.4, 7.4, 12.3), (10.4, 6.3, 12), (13.6, 6.3, 12), (16.6, 7.4, 12.3)]
    return [fill(accent), box(x, top, side, side, 4 * unit) + " f",
            stroke("FFFFFF"), f"{number(1.6 * unit)} w 1 J",
            _curve(arch, x, top, unit) + " S", _curve(deck, x, top, unit) + " S",
            f"{number(0.9 * unit)} w",
            *[_path([(px, up), (px, down)], x, top, unit, False) + " S" for px, up, down in hangers],
            f"{number(1.35 * unit)} w", *_waves(x, top, unit, 0, 2)]


TOWNS = {
    "strasbourg": Town("Ville de Strasbourg", "0B4F5C",
                       "Ville de Strasbourg · 1 parc de l’Étoile · 67076 Strasbourg Cedex · +33 3 68 98 50 00",
                       strasbourg_mark),
    "kehl": Town("Stadt Kehl", "6B1F3A",
                 "Stadt Kehl · Rathausplatz 1 · 77694 Kehl · +49 7851 88-0", kehl_mark),
}

WORDS = {
    "fr": {"form": "Formulaire", "reference": "Référence du dossier", "privacy": "Vos données personnelles",
           "office": "Cadre réservé au service", "page": "page", "version": "version de novembre 2026"},
    "de": {"form": "Formular", "reference": "Aktenzeichen", "privacy": "Ihre personenbezogenen Daten",
           "office": "Wird von der Behörde ausgefüllt", "page": "Seite", "version": "Stand November 2026"},
}
