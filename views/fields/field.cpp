#include "fields/field.h"

#include "fields/safe_text.h"
#include "fields/typed_text.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace shortlist {

Field::Field(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_problem(new QLabel), m_typed(new TypedText(this))
{
    m_editor->setAccessibleName(name);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(1);
    m_problem->setFont(labelFont());
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    connect(m_typed, &TypedText::due, this, &Field::commitRequested);
    connect(m_typed, &TypedText::replaced, this, &Field::restart);
}

void Field::setStored(const QString &text)
{
    const QString before = m_typed->typed();
    if (m_typed->setStored(text) && before != text)
        showText(text);
    if (!m_typed->hasUnstored())
        showProblem({});
    else if (m_typed->isRefused())
        tellStored();
}

void Field::restart(const QString &text)
{
    m_typed->restart(text);
    showProblem({});
    showText(text);
}

void Field::settle(const QString &text, const QString &problem)
{
    m_typed->settle(text, problem.isEmpty());
    showProblem(problem);
    if (m_typed->isRefused())
        tellStored();
}

/// What is typed was not stored. Before it can be, it is said what would be lost (and why it was not, in the window's
/// message bar).
void Field::tellStored()
{
    if (m_typed->takeBase())
        showProblem(tr("Changed to “%1” elsewhere meanwhile. What you type here takes its place.")
                        .arg(shortLine(storedText(), 60)));
}

void Field::flush()
{
    m_typed->flush();
}

bool Field::hasUnstored() const
{
    return m_typed->hasUnstored();
}

QString Field::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

const QString &Field::storedText() const
{
    return m_typed->stored();
}

void Field::typed(const QString &text)
{
    m_typed->type(text);
}

void Field::showProblem(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Tokens::of(colours).bad);
    m_problem->setPalette(colours);
    m_problem->setText(shortText(sentence, 400));
    m_problem->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(m_problem->text());
    update();
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_typed->hasUnstored() || !(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)))
            break;
        event->ignore(); // nothing typed is open, so it means what was stored last
        return true;
    }
    case QEvent::FocusOut: flush(); [[fallthrough]];
    case QEvent::FocusIn:
    case QEvent::Enter:
    case QEvent::Leave: update(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void Field::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const bool hasProblem = !m_problem->isHidden();
    const bool isActive = m_editor->hasFocus();
    QColor border = m_isBoxed ? tokens.controlLine : QColor(Qt::transparent);
    if (isActive)
        border = tokens.accent;
    else if (m_editor->underMouse())
        border = tokens.controlLine;
    if (hasProblem)
        border = tokens.bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(m_isBoxed || isActive ? palette().brush(QPalette::Base) : QBrush(Qt::NoBrush));
    const QRect box = m_editor->geometry().adjusted(-1, -1, 1, 1);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace shortlist
