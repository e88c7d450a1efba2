#include "painted_text.h"
#include "screen_audit.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>

#include <cmath>

namespace shortlist::test {

namespace {

constexpr double leastOfText = 4.5;
constexpr double leastOfControls = 3;

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

/// A screen as pixels, asked in the coordinates of its widget.
class Picture {
public:
    explicit Picture(QWidget &screen) : m_image(screen.grab().toImage()), m_ratio(m_image.devicePixelRatio()) {}

    [[nodiscard]] QRect pixels(const QRectF &rect) const
    {
        return QRectF(rect.topLeft() * m_ratio, rect.size() * m_ratio).toAlignedRect() & m_image.rect();
    }
    /// The colour that most of a place has.
    [[nodiscard]] QColor ground(const QRectF &rect) const
    {
        QHash<QRgb, int> counts;
        const QRect place = pixels(rect);
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++counts[m_image.pixel(x, y)];
        }
        QRgb most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > counts.value(most))
                most = it.key();
        }
        return QColor(most);
    }
    /// The most that anything in a place stands out from a colour.
    [[nodiscard]] double most(const QRectF &rect, const QColor &from) const
    {
        double found = 1;
        const QRect place = pixels(rect);
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                found = qMax(found, contrast(QColor(m_image.pixel(x, y)), from));
        }
        return found;
    }

private:
    QImage m_image;
    double m_ratio;
};

QColor over(const QColor &colour, const QColor &ground)
{
    const auto part = [&](float a, float b) { return a * colour.alphaF() + b * (1 - colour.alphaF()); };
    return QColor::fromRgbF(part(colour.redF(), ground.redF()), part(colour.greenF(), ground.greenF()),
                            part(colour.blueF(), ground.blueF()));
}

bool isUsable(const QWidget &screen, const QPoint &place)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&screen)) {
        const QAction *action = menu->actionAt(place);
        return !action || action->isEnabled();
    }
    const QWidget *widget = screen.childAt(place);
    return !widget || widget->isEnabled();
}

QStringList faintTexts(QWidget &screen, const Picture &picture)
{
    QStringList found;
    for (const PaintedText &text : paintedTexts(screen)) {
        if (!isUsable(screen, text.visible.center().toPoint()))
            continue; // WCAG asks nothing of what cannot be used now
        const QColor ground = picture.ground(text.visible.adjusted(-1, -1, 1, 1));
        const double ratio = contrast(over(text.colour, ground), ground);
        if (ratio < leastOfText)
            found += QStringLiteral("is hard to read: \"%1\", %2 on %3 is %4:1")
                         .arg(text.text, text.colour.name(), ground.name())
                         .arg(ratio, 0, 'f', 2);
    }
    return found;
}

/// Where the border, the box or the icon of a control is, and what is inside of it.
struct Mark {
    QRectF place;
    QRectF inside;
};

Mark markOf(const QWidget &control, const QRectF &rect)
{
    const auto *line = qobject_cast<const QLineEdit *>(&control);
    const bool isFramed = (line && line->hasFrame()) || qobject_cast<const QComboBox *>(&control)
                          || qobject_cast<const QAbstractSpinBox *>(&control);
    if (isFramed) // only its left border: what is written in it is looked at as text
        return {{rect.left() - 1, rect.center().y() - 1, 5, 3}, rect.adjusted(3, 3, -3, -3)};
    if (qobject_cast<const QCheckBox *>(&control) || qobject_cast<const QRadioButton *>(&control)) {
        QStyleOptionButton option;
        option.initFrom(&control);
        const bool isRadio = qobject_cast<const QRadioButton *>(&control);
        const QRectF box = QRectF(control.style()->subElementRect(
            isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, &control));
        return {box.translated(rect.topLeft()), box.translated(rect.topLeft()).adjusted(3, 3, -3, -3)};
    }
    return {rect.adjusted(-2, -2, 2, 2), rect.adjusted(3, 3, -3, -3)}; // some have a frame around them
}

QStringList faintControls(QWidget &screen, const Picture &picture)
{
    QStringList found;
    for (const QWidget *control : shownControls(screen)) {
        const QRectF rect(control->mapTo(&screen, QPoint()), QSizeF(control->size()));
        if (!control->isEnabled() || qobject_cast<const QAbstractItemView *>(control)
            || !QRectF(screen.rect()).contains(rect) || control->visibleRegion().boundingRect() != control->rect())
            continue;
        const Mark mark = markOf(*control, rect);
        const QRectF beside(mark.place.left() - 3, mark.place.center().y(), 2, 1);
        const double ratio = qMax(picture.most(mark.place, picture.ground(beside)),
                                  picture.most(mark.place, picture.ground(mark.inside)));
        if (ratio < leastOfControls)
            found += QStringLiteral("hardly stands out (%1:1): %2").arg(ratio, 0, 'f', 2).arg(describe(*control));
    }
    return found;
}

} // namespace

QStringList auditContrast(QWidget &screen)
{
    const auto look = [&screen] {
        const Picture picture(screen);
        return faintTexts(screen, picture) + faintControls(screen, picture);
    };
    QStringList found = look();
    for (const QScrollArea *area : screen.findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (!area->isVisibleTo(&screen) || bar->maximum() == 0)
            continue;
        const int before = bar->value();
        for (int at = bar->pageStep(); at < bar->maximum() + bar->pageStep(); at += bar->pageStep()) {
            bar->setValue(at);
            found += look();
        }
        bar->setValue(before);
    }
    found.removeDuplicates();
    return found;
}

} // namespace shortlist::test
