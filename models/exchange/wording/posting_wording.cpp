#include "wording/posting_wording.h"

#include "language/text_language.h"
#include "postingtext/posting_facts.h"
#include "wording/wording_rules.h"

namespace shortlist {

std::vector<PlacedHint> checkPostingWording(const PostingDocument &document)
{
    std::vector<PlacedHint> hints;
    const WordingRules *rules = wordingRules(languageOf(wordsOf(document)));
    if (!rules)
        return hints;
    const auto check = [&](Kind kind, qint64 id, const char *field, const QString &text) {
        for (WordingHint &hint : rules->check(text))
            hints.push_back({kind, id, QLatin1String(field), text, std::move(hint)});
    };
    const Posting &posting = document.posting;
    check(Kind::Posting, posting.id.value, "title", posting.title);
    check(Kind::Posting, posting.id.value, "summary", posting.summary);
    for (const Criterion &criterion : document.criteria) {
        check(Kind::Criterion, criterion.id.value, "heading", criterion.heading);
        check(Kind::Criterion, criterion.id.value, "text", criterion.text);
    }
    for (const Section &section : document.sections) {
        check(Kind::Section, section.id.value, "heading", section.heading);
        check(Kind::Section, section.id.value, "text", section.text);
    }
    check(Kind::Posting, posting.id.value, "unplaced", posting.unplaced);
    if (!posting.pay.isStated() && rules->missingPay())
        hints.push_back({Kind::Posting, posting.id.value, QStringLiteral("pay"), {}, *rules->missingPay()});
    return hints;
}

} // namespace shortlist
