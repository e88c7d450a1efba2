#include "decode.h"

#include "csv/text_encoding.h"
#include "legacy_encoding.h"
#include "text.h"
#include "whole_characters.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

// What windows-1252 has at 0x80 to 0x9f; its five holes stay the control characters of Latin-1.
constexpr std::array<char16_t, 32> windowsCharacters{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                     0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = windowsCharacters[c.unicode() - 0x80u];
    }
    return text;
}

Error notText(const QString &fileName, const QString &why)
{
    return {
        ErrorKind::BadInput,
        Text::tr("%1 is not a text file (%2). Save the job description as plain text or Markdown, or paste its text.")
            .arg(fileName, why)};
}

/// What Word wrote until 2003, and writes around a document with a password: compound files, [MS-CFB] 2.2.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

/// The name of another format that the first bytes give away, or nothing.
QString otherFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return Text::tr("it is a PDF");
    if (bytes.startsWith("PK\x03\x04"))
        return Text::tr("it is a Word document or a ZIP archive");
    if (bytes.startsWith("{\\rtf"))
        return Text::tr("it is a rich text (RTF) document");
    return {};
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\v' && c != u'\f') || c == 0x7f;
}

/// Why it is no text, or nothing. A few stray control characters are no reason: they come with copied text.
QString whyNoText(const QString &text)
{
    const qsizetype zero = text.indexOf(QChar(u'\0'));
    if (zero >= 0)
        return Text::tr("there is a zero byte at character %1").arg(zero + 1);
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar c) { return isControl(c.unicode()); });
    if (controls > 4 && controls > text.size() / 50)
        return Text::tr("%n control character(s)", nullptr,
                        static_cast<int>(std::min<qsizetype>(controls, 1'000'000'000)));
    return {};
}

bool hasVisible(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    });
}

/// Nothing where the bytes are no valid text of that encoding.
std::optional<QString> decodedAs(QStringDecoder::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

Result<DecodedText> decodeBytes(const QByteArray &bytes, const QString &fileName)
{
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        const bool little = bytes.startsWith("\xff\xfe");
        auto text = decodedAs(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE, view.sliced(2));
        if (!text || bytes.size() % 2 != 0)
            return notText(fileName, Text::tr("it begins as UTF-16 and is not valid as such"));
        return DecodedText{withWholeCharacters(*std::move(text)),
                           little ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE")};
    }
    if (const auto form = unmarkedUtf16(bytes)) {
        const bool little = *form == QLatin1String("UTF-16LE");
        if (auto text = decodedAs(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE, view))
            return DecodedText{withWholeCharacters(*std::move(text)), *form};
    }
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    if (auto text = decodedAs(QStringDecoder::Utf8, marked ? view.sliced(3) : view))
        return DecodedText{*std::move(text), QStringLiteral("UTF-8")};
    if (isUtf8WithFaults(view))
        return DecodedText{QString::fromUtf8(marked ? view.sliced(3) : view), QStringLiteral("UTF-8")};
    for (const auto read : {readDeclaredText, readLegacyText}) {
        if (auto legacy = read(bytes))
            return DecodedText{std::move(legacy->text), std::move(legacy->encoding)};
    }
    return DecodedText{fromWindows1252(bytes), QStringLiteral("windows-1252")};
}

} // namespace

Result<DecodedText> decodeJobDescription(const QByteArray &bytes, const QString &fileName)
{
    const QString name = fileName == QLatin1String("-") ? Text::tr("standard input") : fileName;
    if (isCompoundFile(bytes))
        return Error{
            ErrorKind::BadInput,
            Text::tr("%1 is an encrypted or old Word file. Save it as .docx without a password, or paste its text.")
                .arg(name)};
    if (const QString format = otherFormat(bytes); !format.isEmpty())
        return notText(name, format);
    Result<DecodedText> decoded = decodeBytes(bytes, name);
    if (!decoded)
        return decoded;
    if (const QString why = whyNoText(decoded->text); !why.isEmpty())
        return notText(name, why);
    if (!hasVisible(decoded->text))
        return Error{ErrorKind::BadInput,
                     Text::tr("%1 is empty: there is no job description in it to read.").arg(name)};
    return decoded;
}

} // namespace shortlist
