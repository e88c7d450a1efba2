#pragma once

#include <QStringList>
#include <QWidget>

namespace shortlist::test {

/// What a careful look would find wrong on a screen as it stands: texts that are cut off or painted over each other,
/// controls that overlap, controls without an accessible name. A sentence each.
[[nodiscard]] QStringList auditScreen(QWidget &screen);

/// Text with less contrast than 4.5:1 to what is behind it, borders and icons of controls with less than 3:1.
[[nodiscard]] QStringList auditContrast(QWidget &screen);

/// Controls that Tab does not come to, and that no key reaches otherwise. Moves the focus. `driven` are the object
/// names of controls that the keys of another one move (a list below the field that searches it).
[[nodiscard]] QStringList auditKeyboard(QWidget &screen, const QStringList &driven = {});

/// Class, text and name of a widget, for people.
[[nodiscard]] QString describe(const QWidget &widget);
/// What a person can do something with, but for parts that Qt makes for itself inside of a control.
[[nodiscard]] bool isControl(const QWidget &widget);
/// The controls that are shown on a screen.
[[nodiscard]] std::vector<QWidget *> shownControls(const QWidget &screen);

} // namespace shortlist::test
