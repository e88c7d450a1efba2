#include "shell/tool_row.h"

#include "style/primary_button.h"
#include "style/tokens.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace shortlist {

ToolRow::ToolRow(QPushButton *search, const QString &longWords, const QString &shortWords, const QString &keys)
    : m_row(new QHBoxLayout(this)), m_search(search), m_longWords(longWords), m_shortWords(shortWords), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(unit());
    m_row->addWidget(m_search);
    m_row->addStretch(1);
    setShort(false, false);
}

void ToolRow::add(QAction *action)
{
    auto *button = new QPushButton;
    button->setIcon(action->icon());
    addButton(button, action);
}

void ToolRow::addMain(QAction *action)
{
    m_main = new PrimaryButton(action->text());
    addButton(m_main, action);
}

void ToolRow::addButton(QPushButton *button, QAction *action)
{
    m_buttons.emplace_back(button, action);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, action] { refresh(button, action); });
    refresh(button, action);
}

void ToolRow::refresh(QPushButton *button, const QAction *action) const
{
    const bool hasWords = !m_areShort || button == m_main;
    button->setEnabled(action->isEnabled());
    const QString name = QString(action->text()).remove(u'&'); // the menus have the letters
    button->setText(hasWords ? name : QString());
    button->setAccessibleName(name);
    button->setToolTip(action->toolTip());
}

void ToolRow::setShort(bool buttonsAreShort, bool searchIsShort)
{
    m_areShort = buttonsAreShort;
    m_search->setText(QStringLiteral("%1   %2").arg(searchIsShort ? m_shortWords : m_longWords, m_keys));
    for (const auto &[button, action] : m_buttons)
        refresh(button, action);
}

void ToolRow::arrange()
{
    const auto fits = [this] { return m_row->minimumSize().width() <= width(); };
    setShort(false, false);
    if (!fits())
        setShort(true, false);
    if (!fits())
        setShort(true, true);
}

QSize ToolRow::minimumSizeHint() const
{
    return {40 * unit(), m_row->minimumSize().height()}; // narrower than its words
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace shortlist
