#include "style/primary_button.h"

#include "style/tokens.h"

#include <QApplication>
#include <QEvent>

namespace shortlist {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    colour();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void PrimaryButton::colour()
{
    QPalette colours = QApplication::palette();
    const Tokens &tokens = Tokens::of(colours);
    colours.setColor(QPalette::Button, tokens.accent);
    colours.setColor(QPalette::ButtonText, tokens.onAccent);
    colours.setColor(QPalette::Disabled, QPalette::Button, tokens.side);
    colours.setColor(QPalette::Disabled, QPalette::ButtonText, tokens.muted);
    setPalette(colours);
}

} // namespace shortlist
