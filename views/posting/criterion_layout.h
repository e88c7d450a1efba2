#pragma once

#include "posting.h"

#include <QFont>
#include <QRect>

#include <vector>

namespace shortlist {

/// Where everything of a row of a checklist stands, for a width. Measured once and painted often: a row's size and its
/// picture come from the same numbers.
struct CriterionLayout {
    enum class Look { Heading, Label, Text, Number, Anchor }; ///< Label: the text where there is no heading
    enum class Tone { Accent, Quiet };
    struct Line {
        Look look;
        QString text;
        QRect place;
    };
    struct Chip {
        Tone tone;
        QString text;
        QRect place;
    };

    std::vector<Line> lines;
    std::vector<Chip> chips;
    QRect handle;
    int height = 0;

    [[nodiscard]] static CriterionLayout of(const Criterion &criterion, int width, const QFont &body);
    [[nodiscard]] static QFont font(Look look, const QFont &body);
    [[nodiscard]] static QFont chipFont(const QFont &body);
};

} // namespace shortlist
