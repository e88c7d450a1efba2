#pragma once

#include "words.h"

#include <QByteArrayView>

namespace shortlist {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

template <>
struct Words<TextEncoding> {
    static constexpr std::array<std::pair<TextEncoding, const char *>, 4> list{
        {{TextEncoding::Utf8, "UTF-8"},
         {TextEncoding::Utf16LittleEndian, "UTF-16LE"},
         {TextEncoding::Utf16BigEndian, "UTF-16BE"},
         {TextEncoding::Windows1252, "windows-1252"}}};
};

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int markLength = 0; ///< bytes of the byte order mark at the beginning
};

/// What the beginning of a text is written in: by its byte order mark, else UTF-8 where it is flawless UTF-8 (but for
/// a character that the end of the sample cuts), else windows-1252. Nothing cleverer: detectors mislabel short files.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView sample);

/// Whether a text that is no flawless UTF-8 is UTF-8 all the same. Text in windows-1252 hardly ever holds well-formed
/// sequences: where they are more than the faults, no name is garbled for the sake of another.
[[nodiscard]] bool isUtf8WithFaults(QByteArrayView text);

/// The encoding of that name, upper and lower case the same.
[[nodiscard]] std::optional<TextEncoding> encodingNamed(QStringView name);

/// How many bytes of the text are flawless UTF-8: all, or up to the first wrong or unfinished character.
[[nodiscard]] qsizetype flawlessUtf8(QByteArrayView text);

/// Whether the beginning of a file shows that it is no text but a picture, an archive, a program and the like. A few
/// NUL bytes are no such sign.
[[nodiscard]] bool looksBinary(QByteArrayView sample);

} // namespace shortlist
