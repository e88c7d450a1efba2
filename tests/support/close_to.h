#pragma once

#include <QTest>

#include <cmath>

/// Fails unless a figure is the printed one, to its last printed digit: QCLOSE(value, .7021, 4).
#define QCLOSE(figure, printed, digits)                                                                                \
    do {                                                                                                               \
        const double shortlistFigure = (figure);                                                                       \
        QVERIFY2(std::abs(shortlistFigure - (printed)) <= .5000001 * std::pow(10.0, -(digits)),                        \
                 qPrintable(QString::number(shortlistFigure, 'g', 17)));                                               \
    } while (false)

/// Fails unless two figures are the same but for rounding.
#define QSAME(figure, expected) QCLOSE(figure, expected, 10)
