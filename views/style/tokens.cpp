#include "style/tokens.h"

#include "style/calm_style.h"

#include <QApplication>
#include <QFontMetrics>

namespace shortlist {

Tokens Tokens::light()
{
    Tokens t;
    t.background = QColor(0xf4, 0xf5, 0xf7);
    t.panel = QColor(0xff, 0xff, 0xff);
    t.side = QColor(0xec, 0xee, 0xf1);
    t.line = QColor(0xd9, 0xdc, 0xe1);
    t.innerLine = QColor(0xe8, 0xea, 0xee);
    t.text = QColor(0x1d, 0x21, 0x27);
    t.muted = QColor(0x59, 0x61, 0x6d);
    t.controlLine = QColor(0x7d, 0x84, 0x8f);
    t.accent = QColor(0x0a, 0x63, 0xbd);
    t.accentTint = QColor(0xe3, 0xee, 0xfa);
    t.onAccent = Qt::white;
    t.good = QColor(0x00, 0x78, 0x5a);
    t.goodTint = QColor(0xdd, 0xf1, 0xea);
    t.warn = QColor(0x8a, 0x5a, 0x00);
    t.warnTint = QColor(0xfb, 0xee, 0xcb);
    t.bad = QColor(0xb3, 0x38, 0x0a);
    t.badTint = QColor(0xfb, 0xe3, 0xd8);
    return t;
}

Tokens Tokens::dark()
{
    Tokens t;
    t.background = QColor(0x1b, 0x1d, 0x21);
    t.panel = QColor(0x26, 0x29, 0x2e);
    t.side = QColor(0x20, 0x22, 0x27);
    t.line = QColor(0x3a, 0x3e, 0x45);
    t.innerLine = QColor(0x30, 0x34, 0x3a);
    t.text = QColor(0xe8, 0xea, 0xed);
    t.muted = QColor(0xa3, 0xab, 0xb6);
    t.controlLine = QColor(0x76, 0x7d, 0x88);
    t.accent = QColor(0x6d, 0xb3, 0xf2);
    t.accentTint = QColor(0x20, 0x3a, 0x54);
    t.onAccent = QColor(0x0e, 0x1b, 0x28);
    t.good = QColor(0x5f, 0xd3, 0xb0);
    t.goodTint = QColor(0x1d, 0x3a, 0x33);
    t.warn = QColor(0xf0, 0xc0, 0x5a);
    t.warnTint = QColor(0x41, 0x35, 0x1a);
    t.bad = QColor(0xff, 0x9e, 0x7a);
    t.badTint = QColor(0x46, 0x28, 0x1c);
    return t;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    static const Tokens lightOnes = light();
    static const Tokens darkOnes = dark();
    return palette.color(QPalette::Window).lightness() < 128 ? darkOnes : lightOnes;
}

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.side);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.panel);
    palette.setColor(QPalette::Midlight, t.innerLine);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.controlLine);
    palette.setColor(QPalette::Shadow, t.controlLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.controlLine);
    return palette;
}

} // namespace

void applyTheme(Theme theme)
{
    static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    const QPalette palette = paletteOf(dark ? Tokens::dark() : Tokens::light());
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(palette);
}

QFont titleFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont bodyFont()
{
    return QApplication::font();
}

QFont labelFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int unit()
{
    return qMax(8, QFontMetrics(QApplication::font()).height() / 2);
}

} // namespace shortlist
