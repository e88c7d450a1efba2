#pragma once

#include <QString>
#include <QStringView>

namespace shortlist {

/// The text without the marks of bold and italic (`**`, `*`, `__`, `_`, in pairs or left over from a broken conversion
/// such as `&* architecture:*`). Signs that mean something stay: `C*`, `2 * 3`, `snake_case`. White space runs that the
/// marks leave behind become one space. Words are never touched.
[[nodiscard]] QString withoutEmphasis(QStringView text);

/// Whether one pair of bold marks spans the whole text, a closing colon aside.
[[nodiscard]] bool isWhollyBold(QStringView text);

/// The length of the bold piece at the start of the text, marks included; 0 where it does not start so.
[[nodiscard]] qsizetype leadingBold(QStringView text);

} // namespace shortlist
