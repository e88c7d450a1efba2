#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shortlist {

/// Appends UTF-16 bytes to `text` as UTF-8 and returns how many of them it used: all but an odd byte, or half of a
/// surrogate pair, at the end of what is not the last part. What is no UTF-16 is appended as bytes that are no UTF-8,
/// so that whoever decodes them later finds the fault in its place.
[[nodiscard]] qsizetype appendUtf16(QByteArray &text, QByteArrayView units, bool bigEndian, bool isLastPart);

} // namespace shortlist
