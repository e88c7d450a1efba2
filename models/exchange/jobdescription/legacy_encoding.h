#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace shortlist {

/// A text and the encoding that it was read as.
struct LegacyText {
    QString text;
    QString encoding; ///< as programs name it: "Shift_JIS", "GB18030", "windows-1250"
};

/// Reads bytes that are not UTF-8 as what they look most like: Japanese, Chinese or Korean where the letters of those
/// languages come out of it; the Polish alphabet where the signs of windows-1252 would stand within words; else
/// nothing.
[[nodiscard]] std::optional<LegacyText> readLegacyText(const QByteArray &bytes);

/// Reads bytes as the encoding that a page names in itself (`charset=`), where it names one that is known and fits.
[[nodiscard]] std::optional<LegacyText> readDeclaredText(const QByteArray &bytes);

/// Whether bytes without a byte order mark look like UTF-16; the name of its form.
[[nodiscard]] std::optional<QString> unmarkedUtf16(const QByteArray &bytes);

} // namespace shortlist
