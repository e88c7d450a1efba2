#pragma once

#include <QStringList>

namespace shortlist::test {

/// Everything that the windows that are seen show, say to assistive technology, or hold ready for it: texts of widgets
/// and of what they are made of, all that their item models answer to any role, names and descriptions of accessible
/// objects. UUIDs are left out: they tell nothing, and are others every time.
[[nodiscard]] QStringList allTexts();

} // namespace shortlist::test
