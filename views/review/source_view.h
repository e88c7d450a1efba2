#pragma once

#include "review/hinted_text.h"
#include "shown/review.h"

namespace shortlist {

/// The source of a review: its lines with their numbers, and a bar and a letter for each that say where it went.
class SourceView final : public HintedText {
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setReview(const Review &review);
    /// Shows which lines an item came from; 0: none.
    void highlight(int key);
    /// Lights what is pointed at elsewhere: the lines of an item (0: none), or one line.
    void pointTo(int key);
    void pointToLine(int line);
    /// 1-based, where the cursor is.
    [[nodiscard]] int currentLine() const;

Q_SIGNALS:
    /// The cursor went to a line of that item; 0: no item came from it.
    void itemChosen(int key);
    /// The mouse is over a line of that item; 0: over none.
    void itemPointed(int key);
    /// The context menu of a line that no item came from.
    void takeRequested(int line, const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class SourceGutter;
    struct Line {
        int key = 0;
        std::optional<ReviewList> list;
        LineUse use = LineUse::Nothing;

        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] std::vector<WordingHint> hintsOf(const Review &review) const;
    void fitGutter();
    void paintGutter(QPaintEvent *event);
    [[nodiscard]] bool isHighlighted(int block) const;
    [[nodiscard]] bool isPointedAt(int block) const;
    [[nodiscard]] QColor lightOf(int block) const;
    [[nodiscard]] QString gutterTip(const QPoint &at) const;

    QWidget *m_gutter;
    std::vector<Line> m_lines;
    int m_highlighted = 0;
    int m_pointed = 0;     ///< key of an item
    int m_pointedLine = 0; ///< 1-based
    bool m_isFollowing = false;
};

} // namespace shortlist
