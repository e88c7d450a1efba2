#pragma once

#include <QLabel>

namespace shortlist {

enum class Tone { Plain, Accent, Good, Warn, Bad };

/// A short text on a tint: a tag, a state. The text says it, the colour only helps.
class Chip final : public QLabel {
    Q_OBJECT

public:
    explicit Chip(const QString &text, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    Tone m_tone = Tone::Plain;
};

/// The room that a chip takes in a delegate, and the chip itself, its text cut where there is less of it.
[[nodiscard]] QSize chipSize(const QString &text);
void paintChip(QPainter &painter, const QRect &place, const QString &text, Tone tone, const QPalette &palette);

} // namespace shortlist
