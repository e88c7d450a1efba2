#include "posting/criterion_layout.h"

#include "posting/criterion_words.h"
#include "posting/shown_text.h"
#include "style/tokens.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace shortlist {

namespace {

constexpr int mostHeadingLines = 3;
constexpr int mostTextLines = 6;
constexpr int mostCharacters = 600;

/// Lays a row out from top to bottom.
class Writer {
public:
    Writer(CriterionLayout &layout, const QRect &column, const QFont &body)
        : m_layout(layout), m_column(column), m_body(body), m_y(column.top())
    {
    }

    [[nodiscard]] int y() const { return m_y; }
    void skip(int pixels) { m_y += pixels; }

    void write(CriterionLayout::Look look, const QString &text, int mostLines, int left = 0)
    {
        if (text.isEmpty())
            return;
        const QFont font = CriterionLayout::font(look, m_body);
        const QFontMetrics metrics(font);
        const int width = qMax(1, m_column.width() - left);
        QTextLayout paragraph(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        paragraph.setTextOption(option);
        paragraph.beginLayout();
        for (int i = 0; i < mostLines; ++i) {
            QTextLine line = paragraph.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            QString part = text.mid(line.textStart(), line.textLength()).trimmed();
            if (i == mostLines - 1)
                part = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            m_layout.lines.push_back({look, part, QRect(m_column.left() + left, m_y, width, metrics.height())});
            m_y += metrics.height();
        }
        paragraph.endLayout();
    }

private:
    CriterionLayout &m_layout;
    QRect m_column;
    QFont m_body;
    int m_y;
};

int placeChips(CriterionLayout &layout, const Criterion &criterion, const QFont &body)
{
    const QFontMetrics metrics(CriterionLayout::chipFont(body));
    const auto add = [&](CriterionLayout::Tone tone, const QString &text) {
        layout.chips.push_back({tone, text, QRect(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4)});
    };
    if (criterion.assess != Assess::None)
        add(criterion.assess == Assess::Rate ? CriterionLayout::Tone::Accent : CriterionLayout::Tone::Quiet,
            assessChip(criterion.assess));
    if (criterion.mustHave)
        add(CriterionLayout::Tone::Accent, mustHaveChip());
    if (criterion.weight != 1)
        add(CriterionLayout::Tone::Quiet, weightChip(criterion.weight));
    int width = 0;
    for (const auto &chip : layout.chips)
        width += chip.place.width() + 4;
    return width;
}

void moveChips(CriterionLayout &layout, int x, int y)
{
    for (auto &chip : layout.chips) {
        chip.place.moveTo(x, y);
        x += chip.place.width() + 4;
    }
}

} // namespace

QFont CriterionLayout::font(Look look, const QFont &body)
{
    QFont font = look == Look::Anchor || look == Look::Number ? labelFont() : body;
    font.setBold(look == Look::Heading);
    return font;
}

QFont CriterionLayout::chipFont(const QFont &)
{
    return labelFont();
}

CriterionLayout CriterionLayout::of(const Criterion &criterion, int width, const QFont &body)
{
    CriterionLayout layout;
    const int pad = unit();
    const int handleWidth = 2 * unit();
    layout.handle = QRect(pad, pad, unit(), QFontMetrics(body).height());
    const QRect column(pad + handleWidth, pad, qMax(6 * unit(), width - 2 * pad - handleWidth), 0);
    const int chipWidth = placeChips(layout, criterion, body);
    Writer writer(layout, column, body);
    const QString heading = shownText(criterion.heading, mostCharacters / 2);
    const QString text = shownText(criterion.text, mostCharacters);
    writer.write(Look::Heading, heading, mostHeadingLines);
    const size_t headingLines = layout.lines.size();
    writer.write(heading.isEmpty() ? Look::Label : Look::Text, text, mostTextLines);

    // Beside the first line where that is short, else below the text.
    const bool isOneLine = headingLines == 1 || (headingLines == 0 && layout.lines.size() == 1);
    const Line *first = layout.lines.empty() ? nullptr : &layout.lines.front();
    const int firstWidth
        = first ? QFontMetrics(font(first->look, body)).horizontalAdvance(first->text) : column.width();
    if (!layout.chips.empty() && isOneLine && firstWidth + unit() + chipWidth <= column.width()) {
        const int slack = (first->place.height() - layout.chips.front().place.height()) / 2;
        moveChips(layout, column.right() + 5 - chipWidth, first->place.top() + slack);
    } else if (!layout.chips.empty()) {
        writer.skip(unit() / 2);
        moveChips(layout, column.left(), writer.y());
        writer.skip(layout.chips.front().place.height());
    }
    const std::pair<const char *, const QString *> anchors[] = {{"1", &criterion.anchor1},
                                                                {"2", &criterion.anchor2},
                                                                {"3", &criterion.anchor3},
                                                                {"4", &criterion.anchor4},
                                                                {"5", &criterion.anchor5}};
    bool isFirst = true;
    for (const auto &[mark, anchor] : anchors) {
        if (criterion.assess != Assess::Rate || anchor->isEmpty())
            continue;
        if (std::exchange(isFirst, false))
            writer.skip(unit() / 2);
        const int before = writer.y();
        writer.write(Look::Number, QString::fromLatin1(mark), 1);
        writer.skip(before - writer.y());
        writer.write(Look::Anchor, shownText(*anchor, mostCharacters), 2, 2 * unit());
    }
    layout.height = writer.y() + pad;
    return layout;
}

} // namespace shortlist
