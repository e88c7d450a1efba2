#include "bullet_mark.h"

#include <QChar>

namespace shortlist {

namespace {

constexpr QStringView surelyBullets = u"•‣◦∙●○◉⦁⚫⁃▪▫■□◆◇►▸▶➢➤➔→⇒✓✔✗✘·・※❖✦✪★☆";

bool isPrivateUse(QChar c)
{
    return c.unicode() >= 0xe000 && c.unicode() <= 0xf8ff; // the symbol fonts of word processors
}

/// A dash or a star is a bullet before white space, or right before a letter where it can be nothing else.
bool isDashOrStarBullet(QStringView line)
{
    const QChar first = line[0];
    if (first != u'-' && first != u'*' && first != u'+' && first != QChar(0x2013) && first != QChar(0x2014)
        && first != QChar(0x2212) && first != QChar(0x2010) && first != QChar(0x2011) && first != QChar(0x00bb))
        return false;
    if (line.size() == 1 || line[1].isSpace())
        return true;
    if (first == u'*')
        return line[1].isLetter() && !line.sliced(1).contains(u'*');
    return first != u'+' && line[1].isLetter();
}

/// Length of "①", "一、", "（1）", "1．"; 0 where it is none.
qsizetype wideNumberLength(QStringView line)
{
    const char16_t first = line[0].unicode();
    if (first >= 0x2460 && first <= 0x2473)
        return 1;
    const bool bracket = line[0] == QChar(0xff08);
    qsizetype i = bracket ? 1 : 0;
    const qsizetype begin = i;
    while (i < line.size() && i - begin < 2
           && (line[i].isDigit() || QStringView(u"一二三四五六七八九十").contains(line[i])))
        ++i;
    if (i == begin || i >= line.size())
        return 0;
    const QChar end = line[i];
    if (bracket)
        return end == QChar(0xff09) ? i + 1 : 0;
    return end == QChar(0x3001) || end == QChar(0xff0e) || end == QChar(0xff09) ? i + 1 : 0;
}

/// Length of a bullet that was read in the wrong encoding: the bytes of "•" and its like as windows-1252 has them.
qsizetype garbledLength(QStringView line)
{
    for (const QStringView garbled :
         {QStringView(u"â€¢"), QStringView(u"â€“ "), QStringView(u"â—\u008f"), QStringView(u"â– "), QStringView(u"â–ª"),
          QStringView(u"ï‚·"), QStringView(u"Â·"), QStringView(u"âœ“"), QStringView(u"âœ”"), QStringView(u"â—")}) {
        if (line.startsWith(garbled))
            return garbled.size();
    }
    return 0;
}

/// Length of "1.", "12)", "(3)", "a)", "1、" at the start; 0 where it is none.
qsizetype numberLength(QStringView line)
{
    const bool bracket = line.startsWith(u'(');
    qsizetype i = bracket ? 1 : 0;
    const qsizetype begin = i;
    while (i < line.size() && i - begin < 3 && line[i].isDigit())
        ++i;
    const bool letter = i == begin && i < line.size() && line[i].isLower() && line[i].unicode() < 0x80;
    if (letter)
        ++i;
    if (i == begin || i >= line.size())
        return 0;
    const QChar end = line[i];
    if (bracket || letter)
        return end == u')' && (i + 1 == line.size() || line[i + 1].isSpace()) ? i + 1 : 0;
    if (end == QChar(0x3001))
        return i + 1;
    if (end != u'.' && end != u')')
        return 0;
    if (i + 1 == line.size() || line[i + 1].isSpace())
        return i + 1;
    return line[i + 1].isLetter() && i - begin < 3 ? i + 1 : 0;
}

/// Length of an emoji or another pictorial sign with white space behind it; 0 where there is none.
qsizetype pictureLength(QStringView line)
{
    qsizetype length = 1;
    char32_t code = line[0].unicode();
    if (line[0].isHighSurrogate() && line.size() > 1 && line[1].isLowSurrogate()) {
        code = QChar::surrogateToUcs4(line[0], line[1]);
        length = 2;
    }
    const bool legal = code == 0xa9 || code == 0xae || code == 0xb0 || code == 0x2122;
    if (QChar::category(code) != QChar::Symbol_Other || legal)
        return 0;
    while (length < line.size() && (line[length].unicode() == 0xfe0f || line[length].unicode() == 0x200d))
        ++length;
    return length == line.size() || line[length].isSpace() ? length : 0;
}

qsizetype skipSpace(QStringView line, qsizetype from)
{
    while (from < line.size() && line[from].isSpace())
        ++from;
    return from;
}

qsizetype skipCheckBox(QStringView line, qsizetype from)
{
    const QStringView rest = line.sliced(from);
    if (rest.size() >= 4 && rest[0] == u'[' && (rest[1] == u' ' || rest[1].toLower() == u'x') && rest[2] == u']'
        && rest[3].isSpace())
        return skipSpace(line, from + 4);
    return from;
}

} // namespace

BulletMark bulletMark(QStringView line)
{
    if (line.isEmpty())
        return {};
    const auto found = [line](BulletMark::Kind kind, qsizetype length) {
        return BulletMark{kind, skipCheckBox(line, skipSpace(line, length))};
    };
    if (surelyBullets.contains(line[0]) || isPrivateUse(line[0]) || isDashOrStarBullet(line))
        return found(BulletMark::Kind::Sign, 1);
    if (line[0] == u'o' && line.size() > 1 && (line[1] == u'\t' || line[1] == QChar(0xa0)))
        return found(BulletMark::Kind::Sign, 1);
    if (const qsizetype length = garbledLength(line))
        return found(BulletMark::Kind::Sign, length);
    if (const qsizetype length = wideNumberLength(line))
        return found(BulletMark::Kind::Number, length);
    if (const qsizetype length = numberLength(line))
        return found(BulletMark::Kind::Number, length);
    if (const qsizetype length = pictureLength(line))
        return found(BulletMark::Kind::Picture, length);
    return {};
}

} // namespace shortlist
