#pragma once

#include <QStringList>

namespace shortlist::test {

/// What is wrong with texts that the open windows show: labels, titles, menus and tooltips that would be read as rich
/// text, or that hold marks which turn the reading direction of what stands beside them; menus in which an ampersand
/// of the data became a letter. Empty: all is harmless. Fields that are typed into keep what was typed.
[[nodiscard]] QStringList harmfulTexts();

} // namespace shortlist::test
