#include "fields/pick_button.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace shortlist {

namespace {

/// Does not close at a choice.
class PickMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isPick
            = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isPick && activeAction() && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

PickButton::PickButton(const QString &name, const QString &none, QWidget *parent)
    : QPushButton(parent), m_name(name), m_none(none)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(new PickMenu(this));
    showText();
}

void PickButton::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices)
        return;
    const bool isSameList
        = std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(),
                     [](const Choice &a, const Choice &b) { return a.id == b.id && a.name == b.name; });
    m_choices = choices;
    if (!isSameList) {
        menu()->clear();
        for (const Choice &one : choices) {
            QAction *action = menu()->addAction(QString(shortLine(one.name, 60)).replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, action, id = one.id](bool isOn) {
                action->setChecked(!isOn); // until it is stored
                Q_EMIT picked(id, isOn);
            });
        }
    }
    for (size_t i = 0; i < choices.size(); ++i)
        menu()->actions()[static_cast<qsizetype>(i)]->setChecked(choices[i].isChosen);
    setEnabled(!choices.empty());
    showText();
}

void PickButton::showText()
{
    QStringList chosen;
    for (const Choice &one : m_choices) {
        if (one.isChosen)
            chosen += shortLine(one.name, 60);
    }
    m_text = chosen.isEmpty() ? m_none : chosen.join(QStringLiteral(", "));
    setAccessibleName(tr("%1: %2", "what is chosen, the chosen ones").arg(m_name, m_text));
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(accessibleName().toHtmlEscaped()));
    update();
}

QSize PickButton::sizeHint() const
{
    return {qMin(fontMetrics().horizontalAdvance(m_text), 40 * unit()) + 5 * unit(), QPushButton::sizeHint().height()};
}

QSize PickButton::minimumSizeHint() const
{
    return {12 * unit(), QPushButton::sizeHint().height()};
}

void PickButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const Tokens &tokens = Tokens::of(palette());
    const bool isNone = m_text == m_none;
    painter.setPen(isNone ? (m_isNoneDue ? tokens.warn : tokens.muted) : tokens.text);
    const int arrow = 3 * unit();
    QRect place = rect().adjusted(unit(), 0, -unit(), 0);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    fromRight ? place.setLeft(place.left() + arrow - unit()) : place.setRight(place.right() - arrow + unit());
    const auto start = fromRight ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place, int(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}

} // namespace shortlist
