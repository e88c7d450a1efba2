#include "postingtext/posting_facts.h"

#include <array>

namespace shortlist {

namespace {

struct TextFact {
    const char *key;
    QString Posting::*member;
};

constexpr std::array<TextFact, 5> textFacts{{{"organization", &Posting::organization},
                                             {"department", &Posting::department},
                                             {"location", &Posting::location},
                                             {"employment_type", &Posting::employmentType},
                                             {"requisition", &Posting::requisition}}};

} // namespace

std::vector<PostingFact> factsOf(const Posting &posting, const PostingWords &words)
{
    std::vector<PostingFact> facts;
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({words.word(QLatin1String(key)), value});
    };
    add("organization", posting.organization);
    add("department", posting.department);
    add("location", posting.location);
    add("workplace", posting.workplace ? words.word(wordOf(*posting.workplace)) : QString());
    add("employment_type", posting.employmentType);
    add("pay", words.payText(posting.pay));
    add("openings", posting.openings == 1 ? QString() : QString::number(posting.openings));
    add("closes_on", posting.closesOn.toString(Qt::ISODate));
    add("requisition", posting.requisition);
    return facts;
}

bool setFact(Posting &posting, const PostingFact &fact, const PostingWords &words)
{
    const auto is = [&](const char *key) { return fact.label == words.word(QLatin1String(key)); };
    for (const TextFact &one : textFacts) {
        if (is(one.key)) {
            posting.*one.member = fact.value;
            return true;
        }
    }
    if (is("workplace")) {
        for (const auto &[workplace, key] : Words<Workplace>::list) {
            if (fact.value == words.word(QLatin1String(key)))
                posting.workplace = workplace;
        }
        return posting.workplace.has_value();
    }
    if (is("pay")) {
        const auto pay = words.readPay(fact.value);
        posting.pay = pay.value_or(Pay());
        return pay.has_value();
    }
    if (is("openings")) {
        bool isNumber = false;
        posting.openings = fact.value.toLongLong(&isNumber);
        return isNumber;
    }
    posting.closesOn = is("closes_on") ? QDate::fromString(fact.value, Qt::ISODate) : QDate();
    return posting.closesOn.isValid();
}

QString wordsOf(const PostingDocument &document)
{
    QStringList all{document.posting.title, document.posting.summary};
    for (const Criterion &criterion : document.criteria)
        all << criterion.heading << criterion.text;
    for (const Section &section : document.sections)
        all << section.heading << section.text;
    all << document.posting.unplaced;
    return all.join(u'\n');
}

} // namespace shortlist
