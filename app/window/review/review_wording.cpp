#include "window/review/review_wording.h"

#include "language/text_language.h"
#include "wording/wording_rules.h"

namespace shortlist {

Review withWording(Review review)
{
    QString text;
    for (const ReviewLine &line : review.lines)
        text += line.text + u'\n';
    const WordingRules *rules = wordingRules(languageOf(text));
    if (!rules)
        return review;
    for (ReviewLine &line : review.lines)
        line.hints = rules->check(line.text);
    review.missingPay = rules->missingPay();
    return review;
}

} // namespace shortlist
