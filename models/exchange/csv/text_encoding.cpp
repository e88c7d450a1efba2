#include "csv/text_encoding.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype unfinished = 0;
constexpr qsizetype wrong = -1;

/// The length of the character that begins here, which is not ASCII; `unfinished` or `wrong` where it is none.
/// The table of well-formed sequences: Unicode standard, table 3-7.
qsizetype characterLength(const char *at, const char *end)
{
    const auto byte = [at](qsizetype i) { return static_cast<unsigned char>(at[i]); };
    const unsigned char first = byte(0);
    if (first < 0xC2 || first > 0xF4)
        return wrong;
    const qsizetype length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    const unsigned char lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    const qsizetype available = std::min(length, static_cast<qsizetype>(end - at));
    for (qsizetype i = 1; i < available; ++i) {
        if (byte(i) < (i == 1 ? lowest : 0x80) || byte(i) > (i == 1 ? highest : 0xBF))
            return wrong;
    }
    return available == length ? length : unfinished;
}

struct Utf8Check {
    qsizetype flawless = 0;
    bool cut = false; ///< what follows is the beginning of a character that the text does not finish
};

Utf8Check checkUtf8(QByteArrayView text)
{
    const char *at = text.begin();
    while (at != text.end()) {
        if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = characterLength(at, text.end());
        if (length <= 0)
            return {at - text.begin(), length == unfinished};
        at += length;
    }
    return {text.size(), false};
}

struct Utf8Count {
    qsizetype sound = 0; ///< characters beyond ASCII
    qsizetype faults = 0;
};

Utf8Count countUtf8(QByteArrayView text)
{
    Utf8Count count;
    const char *at = text.begin();
    while (at != text.end()) {
        const qsizetype length = static_cast<unsigned char>(*at) < 0x80 ? 1 : characterLength(at, text.end());
        if (length == unfinished)
            break;
        count.sound += length > 1 ? 1 : 0;
        count.faults += length == wrong ? 1 : 0;
        at += length == wrong ? 1 : length;
    }
    return count;
}

} // namespace

bool isUtf8WithFaults(QByteArrayView text)
{
    const Utf8Count count = countUtf8(text);
    return count.sound > count.faults;
}

qsizetype flawlessUtf8(QByteArrayView text)
{
    return checkUtf8(text).flawless;
}

EncodingGuess guessEncoding(QByteArrayView sample)
{
    if (sample.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return {TextEncoding::Utf8, 3};
    if (sample.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (sample.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return {TextEncoding::Utf16BigEndian, 2};
    // Faults are told line by line.
    const bool isUtf8 = countUtf8(sample).faults == 0 || isUtf8WithFaults(sample);
    return {isUtf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

std::optional<TextEncoding> encodingNamed(QStringView name)
{
    for (const auto &[encoding, word] : Words<TextEncoding>::list) {
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

bool looksBinary(QByteArrayView sample)
{
    static constexpr std::array<QByteArrayView, 8> beginnings{QByteArrayView("PK\x03\x04", 4),
                                                              QByteArrayView("%PDF-", 5),
                                                              QByteArrayView("\xD0\xCF\x11\xE0", 4),
                                                              QByteArrayView("\x7f"
                                                                             "ELF",
                                                                             4),
                                                              QByteArrayView("\x89PNG", 4),
                                                              QByteArrayView("\xFF\xD8\xFF", 3),
                                                              QByteArrayView("\x1F\x8B", 2),
                                                              QByteArrayView("SQLite format 3")};
    if (std::any_of(beginnings.begin(), beginnings.end(),
                    [sample](QByteArrayView one) { return sample.startsWith(one); }))
        return true;
    qsizetype nulls = 0;
    qsizetype controls = 0;
    for (const char c : sample) {
        if (c == '\0')
            ++nulls;
        else if ((c > 0 && c < 0x20 && (c < '\t' || c > '\r')) || c == 0x7f)
            ++controls;
    }
    return (nulls >= 16 && nulls * 10 > sample.size() * 3) || (controls >= 8 && controls * 20 > sample.size());
}

} // namespace shortlist
