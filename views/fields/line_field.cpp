#include "fields/line_field.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

namespace shortlist {

namespace {

/// Without a frame of its own; the field draws it.
class FlatLine final : public QLineEdit {
public:
    FlatLine()
    {
        setFrame(false);
        setMaxLength(20'000);
        QPalette colours = palette();
        colours.setColor(QPalette::Base, Qt::transparent);
        setPalette(colours);
        setTextMargins(unit() / 4, 0, unit() / 4, 0);
    }
    QSize sizeHint() const override { return {20 * unit(), fontMetrics().height() + unit() - 2}; }
    QSize minimumSizeHint() const override { return {4 * unit(), sizeHint().height()}; }

protected:
    /// Without focus it is a label: harmless, and cut where there is no room.
    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus() || text().isEmpty())
            return QLineEdit::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        const QRect inner = rect().adjusted(unit() / 4 + 2, 0, -unit() / 4 - 2, 0);
        const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(inner, int(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                         fontMetrics().elidedText(shortLine(text()), Qt::ElideRight, inner.width()));
    }
};

} // namespace

LineField::LineField(const QString &name, const QString &placeholder, QWidget *parent)
    : Field(name, new FlatLine, parent), m_line(static_cast<QLineEdit *>(editor()))
{
    m_line->setPlaceholderText(placeholder);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { typed(text); });
    connect(m_line, &QLineEdit::inputRejected, this, [this] {
        if (m_line->text().size() >= m_line->maxLength())
            showProblem(
                tr("More than %L1 characters do not fit here. The rest was left out.").arg(m_line->maxLength()));
    });
}

void LineField::showText(const QString &text)
{
    m_isShortened = isHeavy(text);
    m_line->setReadOnly(m_isShortened);
    m_line->setToolTip(m_isShortened ? tr("Shown in part. Enter shows all of it.") : QString());
    m_line->setText(m_isShortened ? shortLine(text) : text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_isShortened && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_isShortened = false;
            m_line->setReadOnly(false);
            m_line->setText(storedText());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            flush();
        if (key == Qt::Key_Escape && m_line->text() != storedText() && !m_isShortened) {
            restart(storedText());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        m_line->setCursorPosition(0);
    return Field::eventFilter(watched, event);
}

} // namespace shortlist
