#include "csv/utf16_bytes.h"

#include <QChar>

namespace shortlist {

namespace {

void appendCharacter(QByteArray &text, char32_t c)
{
    const auto put = [&text](char32_t byte) { text.append(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
        return;
    }
    if (c < 0x800) {
        put(0xC0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            put(0xE0 | (c >> 12));
        } else {
            put(0xF0 | (c >> 18));
            put(0x80 | ((c >> 12) & 0x3F));
        }
        put(0x80 | ((c >> 6) & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

} // namespace

qsizetype appendUtf16(QByteArray &text, QByteArrayView units, bool bigEndian, bool isLastPart)
{
    const qsizetype high = bigEndian ? 0 : 1;
    const auto unitAt = [units, high](qsizetype at) {
        return static_cast<char32_t>((static_cast<unsigned char>(units[at + high]) << 8)
                                     | static_cast<unsigned char>(units[at + 1 - high]));
    };
    qsizetype at = 0;
    for (; at + 1 < units.size(); at += 2) {
        char32_t c = unitAt(at);
        if (QChar::isHighSurrogate(c)) {
            if (at + 3 >= units.size() && !isLastPart)
                break;
            if (at + 3 < units.size() && QChar::isLowSurrogate(unitAt(at + 2))) {
                c = QChar::surrogateToUcs4(static_cast<char16_t>(c), static_cast<char16_t>(unitAt(at + 2)));
                at += 2;
            }
        }
        // A surrogate on its own becomes three bytes that UTF-8 forbids: just what is promised.
        appendCharacter(text, c);
    }
    if (at + 1 == units.size() && isLastPart) {
        text.append('\xFF');
        ++at;
    }
    return at;
}

} // namespace shortlist
