#pragma once

#include "shown/review.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace shortlist {

/// How a place of a review is marked: a hue (Okabe and Ito's, told apart by all eyes) and a letter, never one alone.
struct ReviewMark {
    QColor hue;
    QString letter;
    QString name;
};

[[nodiscard]] ReviewMark markOf(ReviewList list, const QPalette &palette);
/// Of a line that no item came from. Without a hue where it is blank.
[[nodiscard]] ReviewMark markOf(LineUse use, const QPalette &palette);

} // namespace shortlist
