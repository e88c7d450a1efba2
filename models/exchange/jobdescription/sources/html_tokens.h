#pragma once

#include <QString>
#include <QStringView>

namespace shortlist {

/// A piece of HTML: text, or a tag with its name in lower case.
struct HtmlToken {
    enum class Kind { End, Text, Open, Close };
    Kind kind = Kind::End;
    QString name;
    QStringView inside; ///< of a tag: its attributes as they stand there; of text: the text, entities still in it
};

/// Parts HTML into tags and text, whatever it looks like. Comments, declarations and processing instructions are left
/// out. Takes time linear in the size.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    [[nodiscard]] HtmlToken next();
    /// What stands before the closing tag of that name, which is passed; all that is left where there is none.
    [[nodiscard]] QStringView rawUntilClose(QStringView name);

private:
    [[nodiscard]] bool skipNoise();
    [[nodiscard]] qsizetype tagEnd(qsizetype from);

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_quotesBroken = false; ///< a quote was opened that never closes: from there on quotes mean nothing
    bool m_noTagEnds = false;    ///< from here on every `<` is text
};

/// The value of an attribute of a tag; empty where it is not there.
[[nodiscard]] QString htmlAttribute(QStringView inside, QStringView name);

/// The text with its entities (`&amp;`, `&#8226;`, `&eacute;`) replaced. What is none stays.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace shortlist
