#include "fields/safe_text.h"

namespace shortlist {

namespace {

constexpr int mostMarks = 4;       ///< combining marks that a letter keeps
constexpr qsizetype longWord = 16; ///< characters after which a word may be broken

bool isCombining(QChar c)
{
    const auto category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool turnsReading(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Takes one character after the other and keeps what may be shown.
class ShownText {
public:
    ShownText(bool severalLines, qsizetype most) : m_severalLines(severalLines), m_most(most) {}

    /// False where nothing more fits.
    bool take(QChar c)
    {
        if (isCombining(c)) {
            if (++m_marks <= mostMarks && !m_text.isEmpty())
                m_text += c;
            return true;
        }
        if (m_text.size() >= m_most && !c.isLowSurrogate()) {
            m_text += QChar(0x2026);
            return false;
        }
        m_marks = 0;
        if (c.isSpace() && !(m_severalLines && endsLine(c)))
            return space(u' ');
        if (c.isSpace())
            return space(u'\n');
        if (c.category() == QChar::Other_Control || turnsReading(c))
            c = QChar::ReplacementCharacter;
        if (m_severalLines && ++m_word > longWord && !c.isLowSurrogate()) {
            m_text += QChar(0x200b);
            m_word = 0;
        }
        m_text += c;
        return true;
    }
    [[nodiscard]] QString text() const { return m_text.trimmed(); }

private:
    bool space(QChar c)
    {
        m_word = 0;
        if (c == u'\n' || (!m_text.isEmpty() && !m_text.back().isSpace()))
            m_text += c;
        return true;
    }

    QString m_text;
    bool m_severalLines;
    qsizetype m_most;
    int m_marks = 0;
    qsizetype m_word = 0;
};

QString shown(const QString &text, bool severalLines, qsizetype most)
{
    ShownText result(severalLines, most);
    // Beyond that a text is mostly spaces, marks and controls.
    const qsizetype furthestLook = 2 * most + 500;
    for (const QChar c : QStringView(text).left(furthestLook)) {
        if (!result.take(c))
            return result.text();
    }
    return text.size() > furthestLook ? result.text() + QChar(0x2026) : result.text();
}

} // namespace

QString shortLine(const QString &text, qsizetype most)
{
    return shown(text, false, most);
}

QString shortText(const QString &text, qsizetype most)
{
    return shown(text, true, most);
}

bool isHeavy(const QString &text)
{
    constexpr qsizetype longest = 4000;
    constexpr int heap = 12;
    if (text.size() > longest)
        return true;
    int marks = 0;
    for (const QChar c : text) {
        marks = isCombining(c) ? marks + 1 : 0;
        if (marks > heap)
            return true;
    }
    return false;
}

} // namespace shortlist
