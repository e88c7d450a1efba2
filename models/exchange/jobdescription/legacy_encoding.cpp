#include "legacy_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

constexpr qsizetype lookedAtBytes = 64 * 1024;

std::optional<QString> decodedWith(const char *encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    const bool holes = decoder.hasError() || text.contains(QChar::ReplacementCharacter);
    return holes ? std::nullopt : std::optional(std::move(text));
}

bool isWithin(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

bool isKana(QChar c)
{
    return isWithin(c, 0x3041, 0x30fe);
}

bool isHangul(QChar c)
{
    return isWithin(c, 0xac00, 0xd7a3);
}

/// Characters that hardly any Chinese text of some lines is without.
bool isCommonHan(QChar c)
{
    return QStringView(
               u"的一是不了在人有我他这中大来上个国以要工作职位公司求经验能年力岗资職會與為經驗業務開發團隊技術薪"
               u"及相关相關者和以上熟悉负责負責设计設計")
        .contains(c);
}

template <class Is>
double shareOf(const QString &text, Is is)
{
    qsizetype wide = 0;
    qsizetype found = 0;
    for (const QChar c : text) {
        wide += c.unicode() >= 0x80 && !QStringView(u"、。・，；：（）「」").contains(c) ? 1 : 0;
        found += is(c) ? 1 : 0;
    }
    return wide < 4 ? 0 : static_cast<double>(found) / static_cast<double>(wide);
}

struct LegacyGuess {
    const char *encoding;
    bool (*is)(QChar);
    double least; ///< share of such characters among all that are not ASCII
};

constexpr std::array<LegacyGuess, 6> guesses{{{"Shift_JIS", isKana, 0.2},
                                              {"EUC-JP", isKana, 0.2},
                                              {"ISO-2022-JP", isKana, 0.2},
                                              {"GB18030", isCommonHan, 0.12},
                                              {"Big5", isCommonHan, 0.12},
                                              {"EUC-KR", isHangul, 0.7}}};

/// The beginning of the bytes, cut behind a line, so that no character is parted.
QByteArrayView beginningOf(const QByteArray &bytes)
{
    if (bytes.size() <= lookedAtBytes)
        return bytes;
    const qsizetype end = bytes.lastIndexOf('\n', lookedAtBytes);
    return QByteArrayView(bytes).first(end > 0 ? end : lookedAtBytes);
}

/// How often a byte of the set stands beside an ASCII letter.
qsizetype withinWords(QByteArrayView bytes, QByteArrayView set)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    qsizetype count = 0;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        count += set.contains(bytes[i]) && isLetter(bytes[i - 1]) ? 1 : 0;
    return count;
}

/// The letters ą ł ś ź ż where windows-1252 has signs and others.
const char *centralEuropean(QByteArrayView bytes)
{
    const qsizetype windows = withinWords(bytes, QByteArrayView("\xb9\x9c\x9f", 3));
    const qsizetype iso = withinWords(bytes, QByteArrayView("\xb1\xb6\xbc", 3));
    const qsizetype both = withinWords(bytes, QByteArrayView("\xb3\xbf", 2));
    if (windows + iso + both < 3)
        return nullptr;
    return iso > windows ? "ISO-8859-2" : "windows-1250";
}

} // namespace

std::optional<LegacyText> readLegacyText(const QByteArray &bytes)
{
    const QByteArrayView beginning = beginningOf(bytes);
    for (const LegacyGuess &guess : guesses) {
        const auto sample = decodedWith(guess.encoding, beginning);
        if (!sample || shareOf(*sample, guess.is) < guess.least)
            continue;
        if (auto text = decodedWith(guess.encoding, bytes))
            return LegacyText{*std::move(text), QLatin1String(guess.encoding)};
    }
    if (const char *encoding = centralEuropean(beginning)) {
        if (auto text = decodedWith(encoding, bytes))
            return LegacyText{*std::move(text), QLatin1String(encoding)};
    }
    return std::nullopt;
}

std::optional<LegacyText> readDeclaredText(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 2048;
    const QByteArray head = bytes.first(std::min(bytes.size(), lookedAt)).toLower();
    qsizetype begin = head.indexOf("charset=");
    if (begin < 0 || !head.contains('<'))
        return std::nullopt;
    begin += 8;
    while (begin < head.size() && (head[begin] == '"' || head[begin] == '\''))
        ++begin;
    qsizetype end = begin;
    while (end < head.size() && end - begin < 40
           && QByteArrayView("abcdefghijklmnopqrstuvwxyz0123456789-_").contains(head[end]))
        ++end;
    const QByteArray name = head.sliced(begin, end - begin);
    if (name.isEmpty() || name == "utf-8" || name.startsWith("utf-16"))
        return std::nullopt;
    auto text = decodedWith(name.constData(), bytes);
    return text ? std::optional(LegacyText{*std::move(text), QString::fromLatin1(name)}) : std::nullopt;
}

std::optional<QString> unmarkedUtf16(const QByteArray &bytes)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096));
    if (sample.size() < 8 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += sample[i] == 0 ? 1 : 0;
    const qsizetype many = sample.size() / 4; // half of the characters
    if (zeros[1] > many && zeros[0] * 50 < sample.size())
        return QStringLiteral("UTF-16LE");
    if (zeros[0] > many && zeros[1] * 50 < sample.size())
        return QStringLiteral("UTF-16BE");
    return std::nullopt;
}

} // namespace shortlist
