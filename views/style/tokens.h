#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace shortlist {

/// The colours of the program, one set for light and one for dark. Colour is never the only signal.
struct Tokens {
    QColor background; ///< behind panels
    QColor panel;      ///< cards, lists, header, tool bar
    QColor side;       ///< sidebar, columns, section rows
    QColor line;       ///< 1 px borders
    QColor innerLine;  ///< the lighter ones inside lists
    QColor text;
    QColor muted;
    QColor controlLine; ///< borders of fields and rating boxes
    QColor accent, accentTint, onAccent;
    QColor good, goodTint;
    QColor warn, warnTint;
    QColor bad, badTint;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    /// By the lightness of the palette's window.
    [[nodiscard]] static const Tokens &of(const QPalette &palette);
};

enum class Theme { System, Light, Dark };

/// Fusion with the program's colours. System: light or dark as the system's palette is.
void applyTheme(Theme theme);

/// The three sizes of type, from the application's font.
[[nodiscard]] QFont titleFont();
[[nodiscard]] QFont bodyFont();
[[nodiscard]] QFont labelFont();

/// Eight pixels at the usual size of the font, more with a larger one.
[[nodiscard]] int unit();

} // namespace shortlist
