#pragma once

#include "posting.h"

#include <QHash>
#include <QStringList>

namespace shortlist {

/// The words of a written-out posting in one language: labels of facts, headings, money
/// (resources/exchange/posting_words.txt).
class PostingWords {
public:
    PostingWords(QString language, QHash<QString, QString> words);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString word(QLatin1String key) const { return m_words.value(key); }
    [[nodiscard]] const QHash<QString, QString> &all() const { return m_words; }
    [[nodiscard]] QString heading(CriterionKind kind) const;

    /// "60,000 to 80,000 USD per year", in the digits of the language; empty where no pay is stated.
    [[nodiscard]] QString payText(const Pay &pay) const;
    /// The other way: none where the text is not exactly what payText() writes.
    [[nodiscard]] std::optional<Pay> readPay(const QString &text) const;

private:
    [[nodiscard]] QString amountText(qint64 minor, const QString &currency) const;
    [[nodiscard]] std::optional<qint64> readAmount(QString text, const QString &currency) const;
    [[nodiscard]] std::optional<Pay> readFigures(const QString &text, Pay pay) const;

    QString m_language;
    QHash<QString, QString> m_words;
};

/// All languages that there are words for, English first.
[[nodiscard]] const std::vector<PostingWords> &allPostingWords();
/// Those of a language; of English where it has none.
[[nodiscard]] const PostingWords &postingWords(QStringView language);
/// Whether a written-out posting of any language heads something with it.
[[nodiscard]] bool isPostingHeading(const QString &heading);

} // namespace shortlist
